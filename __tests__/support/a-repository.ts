// A real git repository with a registry in it, and the flips that a test makes on it.
import { execFileSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from '@jest/globals'
import { nodeFiles } from '../../src/adapters/node/files.js'
import { GitHistory } from '../../src/adapters/node/git-history.js'
import { gitRepositories } from '../../src/adapters/node/git-repositories.js'
import { serialiseVerdict } from '../../src/gate/verdict.js'
import type { Repository } from '../../src/ports/repository.js'
import { flipLocally } from '../../src/use-cases/promote/flip-locally.js'
import { createScratchRegistry } from '../../src/use-cases/scratch-registry.js'
import {
  aModel,
  aPromotion,
  aRecipe,
  bytesOf,
  ENSEMBLE,
  RECIPE_TEXT,
  sha256,
  type Promotion,
} from './a-promotion.js'

export interface TestRepository {
  readonly root: string
  readonly repository: Repository
  readonly history: GitHistory
  /** Runs git there; its trimmed output. */
  readonly git: (...args: string[]) => string
  /** Writes (null: removes) files of the checkout and commits everything; gives the commit. */
  readonly commit: (
    message: string,
    files: Readonly<Record<string, string | Uint8Array | null>>,
  ) => Promise<string>
  /** Makes the flip and brings it into the branch that is checked out; gives the commit it landed with. */
  readonly flip: (
    promotion: Promotion,
    land?: 'fast-forward' | 'merge' | 'squash',
    attestation?: Uint8Array | null,
  ) => Promise<string>
}

/** @param folder an empty one of the test's own */
export async function aRepository(folder: string): Promise<TestRepository> {
  const root = join(folder, 'repository')
  const repository = await aScratchRegistry(root)
  const git = (...args: string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
  return {
    root,
    repository,
    history: new GitHistory(root),
    git,
    async commit(message, files) {
      for (const [path, content] of Object.entries(files)) {
        if (content === null) await rm(join(root, path))
        else {
          await mkdir(dirname(join(root, path)), { recursive: true })
          await writeFile(join(root, path), content)
        }
      }
      git('add', '--all')
      git('commit', '-q', '--allow-empty', '-m', message)
      return git('rev-parse', 'HEAD')
    },
    async flip(promotion, land = 'fast-forward', attestation = null) {
      const plan = await flipIn({ root, repository, git }, promotion, attestation)
      if (land === 'fast-forward') git('merge', '-q', '--ff-only', plan.branch)
      if (land === 'merge') git('merge', '-q', '--no-ff', '-m', `Merge ${plan.title}`, plan.branch)
      if (land === 'squash') {
        git('merge', '-q', '--squash', plan.branch)
        git('commit', '-q', '-m', `${plan.title} (#7)`)
      }
      return git('rev-parse', 'HEAD')
    },
  }
}

interface Made {
  /** Where what is made once for a test file lies. */
  readonly home: string
  readonly scratch: string
  /** Flips by the commit they were made on and their verdict: made again they would only be made later. */
  readonly flips: Map<string, FlipMade>
}

interface FlipMade {
  /** The repository that has it. */
  readonly from: string
  readonly branch: string
  readonly title: string
}

let made: Promise<Made> | null = null

async function madeOnce(): Promise<Made> {
  made ??= mkdtemp(join(tmpdir(), 'seedgate-scratch-')).then(async (home) => {
    const folder = join(home, 'scratch')
    const { recipe } = aRecipe()
    await createScratchRegistry(gitRepositories, {
      recipe,
      recipeBytes: bytesOf(RECIPE_TEXT),
      folder,
      branch: 'main',
    })
    return { home, scratch: folder, flips: new Map<string, FlipMade>() }
  })
  return await made
}

afterAll(async () => {
  if (made !== null) await rm((await made).home, { recursive: true, force: true })
})

/** A checkout with the registry and its recipe in it, committed to main. @param root where it is to be */
export async function aScratchRegistry(root: string): Promise<Repository> {
  await cp((await madeOnce()).scratch, root, { recursive: true })
  return await gitRepositories.open(root)
}

/** On the tip of main, as a branch. */
async function flipIn(
  { root, repository, git }: Pick<TestRepository, 'root' | 'repository' | 'git'>,
  promotion: Promotion,
  attestation: Uint8Array | null,
): Promise<FlipMade> {
  const { home, flips } = await madeOnce()
  const signed = attestation === null ? 'unsigned' : sha256(attestation)
  const key = `${git('rev-parse', 'main')} ${verdictDigest(promotion)} ${signed}`
  const known = flips.get(key)
  if (known !== undefined) {
    git('fetch', '-q', known.from, `${known.branch}:${known.branch}`)
    return known
  }
  const from = await mkdtemp(join(home, 'flipped-'))
  const dir = await mkdtemp(join(home, 'run-'))
  await writeRun(dir, promotion)
  if (attestation !== null) await writeFile(join(dir, 'PROMOTE.sigstore.json'), attestation)
  const { plan } = await flipLocally({ files: nodeFiles, repository, recipe: aRecipe(), dir, dryRun: false })
  await cp(root, from, { recursive: true })
  const flip = { from, branch: plan.branch, title: plan.title }
  flips.set(key, flip)
  return flip
}

/** Another promotion of the same ensemble: other weights, another verdict. */
export function anotherPromotion(nth: number): Promotion {
  return aPromotion(undefined, undefined, (seed) => aModel(seed + 0.5 + 10 * nth))
}

export const verdictDigest = ({ verdict }: Promotion): string => sha256(serialiseVerdict(verdict))

async function writeRun(dir: string, promotion: Promotion): Promise<void> {
  await mkdir(join(dir, 'members'), { recursive: true })
  await writeFile(join(dir, 'PROMOTE.json'), serialiseVerdict(promotion.verdict))
  await writeFile(join(dir, `members/${ENSEMBLE}.json`), promotion.files.manifest)
  for (const [seed, { weights, sidecar }] of promotion.files.members) {
    await writeFile(join(dir, `members/${ENSEMBLE}_seed${seed}.onnx`), weights)
    await writeFile(join(dir, `members/${ENSEMBLE}_seed${seed}.json`), sidecar)
  }
}
