// Git's own objects and names: refs, blobs, trees, commits, all in the real repository.
import { notFound, refused, type Answer, type Handlers } from '../answer.js'
import { repositoryUrl, type World } from '../world.js'
import { gitCommitBody, signAsGitHub } from './git-objects.js'

export function gitHandlers(world: World): Handlers {
  return { ...refHandlers(world), ...objectHandlers(world) }
}

function refHandlers(world: World): Handlers {
  const { git } = world
  const refBody = (ref: string, sha: string): object => ({
    ref,
    node_id: `ref-${ref}`,
    url: `${repositoryUrl(world)}/git/${ref}`,
    object: { type: git.typeOf(sha), sha, url: `${repositoryUrl(world)}/git/commits/${sha}` },
  })
  return {
    'git/get-ref': ({ path }) => {
      const ref = `refs/${path.ref}`
      const sha = git.resolve(ref)
      return sha === null ? notFound() : { status: 200, body: refBody(ref, sha) }
    },
    'git/create-ref': ({ body: { ref, sha } }) => {
      if (git.resolve(ref) !== null) return refused(422, 'Reference already exists')
      if (git.typeOf(sha) !== 'commit') return refused(422, 'Object does not exist')
      git.setRef(ref, sha)
      return { status: 201, body: refBody(ref, sha) }
    },
    'git/update-ref': ({ path, body }) => {
      const ref = `refs/${path.ref}`
      const before = git.resolve(ref)
      if (before === null) return refused(422, 'Reference does not exist')
      if (git.typeOf(body.sha) !== 'commit') return refused(422, 'Object does not exist')
      if (body.force !== true && !git.isAncestor(before, body.sha)) {
        return refused(422, 'Update is not a fast forward')
      }
      git.setRef(ref, body.sha)
      return { status: 200, body: refBody(ref, body.sha) }
    },
    'git/delete-ref': ({ path }) => {
      const ref = `refs/${path.ref}`
      if (git.resolve(ref) === null) return refused(422, 'Reference does not exist')
      git.deleteRef(ref)
      return { status: 204 }
    },
  }
}

function objectHandlers(world: World): Handlers {
  const { git } = world
  const url = (kind: string, sha: string): string => `${repositoryUrl(world)}/git/${kind}/${sha}`
  const treeAnswer = (sha: string, status: number, recursive: boolean): Answer => {
    const tree = git
      .tree(sha, recursive)
      .map((entry) => ({ ...entry, url: url(`${entry.type}s`, entry.sha) }))
    const truncated = tree.length > world.state.longestTree
    const shown = truncated ? tree.slice(0, world.state.longestTree) : tree
    return { status, body: { sha, url: url('trees', sha), truncated, tree: shown } }
  }
  return {
    'git/create-blob': ({ body }) => {
      const sha = git.writeBlob(Buffer.from(body.content, body.encoding === 'base64' ? 'base64' : 'utf8'))
      return { status: 201, body: { sha, url: url('blobs', sha) } }
    },
    'git/get-blob': ({ path: { file_sha: sha } }) => {
      if (git.typeOf(sha) !== 'blob') return notFound()
      const content = git.blob(sha)
      // GitHub breaks base64 into lines of 60.
      const lines = content.toString('base64').replace(/(.{60})/g, '$1\n')
      const body = { content: lines, encoding: 'base64', url: url('blobs', sha), sha, size: content.length }
      return { status: 200, body: { ...body, node_id: `blob-${sha}` } }
    },
    'git/create-tree': ({ body }) => {
      if (body.base_tree !== undefined && git.resolve(`${body.base_tree}^{tree}`) === null) return notFound()
      const entries = body.tree.map(({ path = '', mode = '100644', sha, content }) => ({
        path,
        mode,
        sha: sha === undefined ? git.writeBlob(Buffer.from(content ?? '')) : sha,
      }))
      const missing = entries.find(({ sha }) => sha !== null && git.typeOf(sha) === null)
      if (missing !== undefined) return refused(422, `tree.sha ${missing.sha ?? ''} is not a valid blob`)
      return treeAnswer(git.writeTree(body.base_tree ?? null, entries), 201, false)
    },
    'git/get-tree': ({ path, query }) => {
      const sha = git.resolve(`${path.tree_sha}^{tree}`)
      return sha === null ? notFound() : treeAnswer(sha, 200, query.recursive !== undefined)
    },
    'git/create-commit': ({ body }) => {
      if (git.typeOf(body.tree) !== 'tree') return refused(422, 'Tree SHA does not exist')
      const sha = git.commitTree(body.tree, body.parents ?? [], body.message)
      // Only what names no author of its own is signed.
      if (body.author === undefined && body.committer === undefined) signAsGitHub(world, sha)
      return { status: 201, body: gitCommitBody(world, git.commit(sha)) }
    },
    'git/get-commit': ({ path: { commit_sha: sha } }) =>
      git.typeOf(sha) === 'commit'
        ? { status: 200, body: gitCommitBody(world, git.commit(sha)) }
        : notFound(),
  }
}
