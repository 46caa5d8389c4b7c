// Cuts GitHub's own API description down to the operations that the tests' stand-in answers, and writes it beside the stand-in.
//   node scripts/github-openapi-subset.mjs FOLDER
// FOLDER: where @octokit/openapi 23.0.2 is installed, outside this repository (it is 385 MB): npm install @octokit/openapi@23.0.2
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const OPERATIONS = [
  'actions/get-reviews-for-run',
  'actions/get-workflow-run',
  'actions/get-workflow-run-attempt',
  'actions/list-jobs-for-workflow-run',
  'actions/list-workflow-run-artifacts',
  'actions/get-artifact',
  'actions/download-artifact',
  'actions/get-github-actions-default-workflow-permissions-repository',
  'repos/get-branch-rules',
  'repos/get-environment',
  'repos/list-deployment-branch-policies',
  'repos/get-all-deployment-protection-rules',
  'repos/get',
  'repos/get-collaborator-permission-level',
  'repos/get-commit',
  'repos/compare-commits-with-basehead',
  'repos/get-content',
  'repos/create-attestation',
  'repos/create-commit-status',
  'repos/list-commit-statuses-for-ref',
  'teams/get-membership-for-user-in-org',
  'git/get-ref',
  'git/create-ref',
  'git/update-ref',
  'git/delete-ref',
  'git/create-blob',
  'git/get-blob',
  'git/create-tree',
  'git/get-tree',
  'git/create-commit',
  'git/get-commit',
  'pulls/create',
  'pulls/list',
  'pulls/get',
  'pulls/update',
  'pulls/request-reviewers',
  'issues/list-comments',
  'issues/create-comment',
  'issues/update-comment',
  'issues/delete-comment',
  'issues/get-label',
  'issues/add-labels',
  'issues/create',
  'issues/update',
  'issues/list-for-repo',
  'issues/get',
  'rate-limit/get',
]
// The members of these are data: a `description` in there is part of the example, not prose.
const DATA = new Set(['example', 'examples', 'default', 'enum', 'const'])
const PROSE = new Set(['summary', 'externalDocs', 'x-github'])

const installed = createRequire(join(resolve(process.argv[2] ?? '.'), 'from-here.js'))
const source = dirname(installed.resolve('@octokit/openapi/package.json'))
const description = JSON.parse(readFileSync(join(source, 'generated', 'api.github.com.json'), 'utf8'))

const paths = {}
const components = {}
const wanted = new Set(OPERATIONS)
for (const [path, methods] of Object.entries(description.paths)) {
  for (const [method, operation] of Object.entries(methods)) {
    if (!wanted.delete(operation.operationId)) continue
    paths[path] = { ...paths[path], [method]: operation }
    keepReferences(operation)
  }
}
if (wanted.size > 0) throw new Error(`not in the description: ${[...wanted].join(', ')}`)

const { openapi, info, servers } = description
const subset = {
  openapi,
  info: { title: info.title, version: info.version, license: info.license, description: '' },
  servers,
  paths: withoutProse(paths),
  components: { ...withoutProse(components), examples: components.examples },
}
const here = dirname(fileURLToPath(import.meta.url))
const out = join(here, '..', '__tests__', 'support', 'github', 'github-openapi-subset.json')
writeFileSync(out, `${JSON.stringify(subset)}\n`)

/** Copies everything that `value` refers to, and what that refers to, into `components`. */
function keepReferences(value) {
  if (typeof value !== 'object' || value === null) return
  if (typeof value.$ref === 'string') keepComponent(value.$ref)
  for (const inner of Object.values(value)) keepReferences(inner)
}

function keepComponent(reference) {
  const [kind, name] = reference.split('/').slice(2)
  if (components[kind]?.[name] !== undefined) return
  const component = description.components[kind][name]
  components[kind] = { ...components[kind], [name]: component }
  keepReferences(component)
}

/** Prose is most of the size. A property may be called `description`, and every answer must have one: those stay. */
function withoutProse(value, ofProperties = false) {
  if (Array.isArray(value)) return value.map((item) => withoutProse(item))
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).flatMap(([key, inner]) => {
    if (ofProperties) return [[key, withoutProse(inner)]]
    if (DATA.has(key)) return [[key, inner]]
    if (PROSE.has(key)) return []
    if (key === 'description' && typeof inner === 'string') return [[key, '']]
    return [[key, withoutProse(inner, key === 'properties')]]
  })
  return Object.fromEntries(kept)
}
