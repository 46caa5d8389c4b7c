// Which folder is a repository: open one that is there, or make a new one with its first commit.
import { readdir } from 'node:fs/promises'
import { SeedgateError } from '../../errors/seedgate-error.js'
import type { FirstCommit, Repositories, Repository } from '../../ports/repository.js'
import { git, gitHint, gitLine, tryGit } from './git-process.js'
import { GitRepository } from './git-repository.js'
import { withTree } from './git-tree.js'
import { makeFolder } from './make-folder.js'

export const gitRepositories: Repositories = { open: openRepository, create: createRepository }

async function openRepository(folder: string): Promise<Repository> {
  const { status, stdout, stderr } = await tryGit(['rev-parse', '--show-cdup'], { cwd: folder })
  if (status !== 0) {
    throw new SeedgateError(
      'repository-invalid',
      `${folder}: expected a git repository, git says: ${stderr}`,
      { hint: openHint(folder, stderr) },
    )
  }
  // A folder inside a checkout is not what was meant: paths would be looked up from the top all the same.
  const up = stdout.toString('utf8').trim()
  if (up !== '') {
    throw new SeedgateError(
      'repository-invalid',
      `${folder}: expected the top of a checkout, got a folder inside one; its top is at ${up}`,
      { hint: 'give the top folder of the checkout' },
    )
  }
  return new GitRepository(folder)
}

function openHint(folder: string, stderr: string): string {
  const other = /dubious ownership/i.test(stderr)
  return other ? gitHint(folder, stderr) : 'give the top folder of a checkout'
}

async function createRepository(folder: string, first: FirstCommit): Promise<Repository> {
  await makeFolder(folder)
  const inside = await readdir(folder)
  if (inside.length > 0) {
    throw new SeedgateError(
      'repository-invalid',
      `${folder}: expected an empty folder, got ${inside.length} entries`,
      {
        hint: 'give a folder that is empty or not there yet',
      },
    )
  }
  const at = { cwd: folder }
  await git(['init', '--quiet', '--template=', `--initial-branch=${first.branch}`], at)
  await git(['config', 'user.name', first.identity.name], at)
  await git(['config', 'user.email', first.identity.email], at)
  await withTree(folder, { base: null, files: first.files }, true, async (tree) => {
    const commit = await gitLine(['commit-tree', tree, '-F', '-'], { ...at, input: first.message })
    await git(['update-ref', `refs/heads/${first.branch}`, commit, ''], at)
  })
  await git(['reset', '--quiet', '--hard'], at)
  return new GitRepository(folder)
}
