// A defect for every refusal of an approval and of a flip, planted around a promotion that passes without it.
import { readFileSync } from 'node:fs'
import { copyFile, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RefusalCode } from '../../src/approval/refusal.js'
import { parseVerdict, serialiseVerdict, type Verdict } from '../../src/gate/verdict.js'
import { serialiseEvent } from '../../src/registry/ledger.js'
import { flipBranch } from '../../src/registry/flip-message.js'
import type { FlipRefusal } from '../../src/registry/flip-refused.js'
import { aModel, sha256 } from './a-promotion.js'
import {
  approveJob,
  bobApproves,
  REGISTRY_PATH,
  RUN_ID,
  type GateScene,
  type SceneOptions,
} from './gate-scene.js'
import { addComment } from './github/answers/issues.js'
import type { Environment } from './github/state.js'

export interface PlantedRefusal {
  /** More keys of the recipe's flip. */
  readonly keys?: string
  readonly options?: SceneOptions
  readonly plant?: (scene: GateScene) => void
  /** Of the job that promotes. */
  readonly runId?: number
  readonly attempt?: number
  readonly inputs?: Readonly<Record<string, string>>
  /** Changes the unpacked artifact; every digest of the verdict is then made right again, unless `unpinned`. */
  readonly forge?: (artifact: Artifact) => Promise<void>
  readonly unpinned?: true
  /** What the same defect is refused for as well, in order. */
  readonly also?: readonly RefusalCode[]
  /** What refuses the defect already on the way there. */
  readonly instead?: string
}

/** The unpacked artifact of a decision. */
export class Artifact {
  constructor(readonly dir: string) {}

  path(file: string): string {
    return join(this.dir, file)
  }

  async bytes(file: string): Promise<Uint8Array> {
    return await readFile(this.path(file))
  }

  async edit(file: string, change: (text: string) => string): Promise<void> {
    const text = await readFile(this.path(file), 'utf8')
    if (change(text) === text) throw new Error(`${file}: the defect was not planted`)
    await writeFile(this.path(file), change(text))
  }

  async verdict(): Promise<Verdict> {
    return parseVerdict(await readFile(this.path('PROMOTE.json')), 'PROMOTE.json')
  }

  async rewrite(change: (verdict: Verdict) => Partial<Verdict>): Promise<void> {
    const verdict = await this.verdict()
    await writeFile(this.path('PROMOTE.json'), serialiseVerdict({ ...verdict, ...change(verdict) }))
  }

  /** Every digest that the verdict names is that of the file as it lies there now. */
  async pin(): Promise<void> {
    const { evidence, members } = await this.verdict()
    const digest = async (path: string) => sha256(await readFile(this.path(path)))
    const pinned = Object.keys(evidence).map(async (path) => [path, await digest(path)] as const)
    const now = Object.fromEntries(await Promise.all(pinned))
    const ofMembers = members.map((member) => ({
      ...member,
      sha256: now[`members/${member.onnx}`] ?? member.sha256,
      sidecar_sha256: now[`members/${member.sidecar}`] ?? member.sidecar_sha256,
    }))
    await this.rewrite(() => ({ evidence: now, members: ofMembers }))
  }
}

const MEMBER = 'members/tiny_v1_seed1.onnx'
const ROW = 'tiny_v1_seed1'
const LFS_POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'ab'.repeat(32)}\nsize 9\n`

const reviewed = (change: Partial<typeof bobApproves>): SceneOptions => ({
  reviews: [{ ...bobApproves, ...change }],
})

function environment(scene: GateScene, change: (there: Environment) => Environment): void {
  const { environments } = scene.standIn.state
  environments.splice(0, environments.length, ...environments.map(change))
}

function inRun(scene: GateScene, fields: object): void {
  const change = (body: unknown): unknown => ({ ...(body as object), ...fields })
  scene.standIn.fault('actions/get-workflow-run', { kind: 'changed', change }, { times: 9 })
}

const BY_COMMENT = {
  keys: ', approval: comment',
  options: { reviews: [] },
  inputs: { 'pr-number': '1' },
} as const

function comment(scene: GateScene, author: string, body = `/promote ${scene.decided.verdictSha256}`) {
  scene.standIn.state.issues.push({ number: 1, author: 'ann', title: 't', body: '', state: 'open' })
  return addComment(scene.standIn, 1, author, body)
}

/** By type no refusal can be without a row. */
export const EVERY_APPROVAL_REFUSAL: Readonly<Record<RefusalCode, PlantedRefusal>> = {
  'verdict-differs': { inputs: { 'verdict-digest': 'a'.repeat(64) } },
  'verdict-of-another-run': { runId: RUN_ID + 1 },
  'verdict-of-a-fork': {
    plant: (scene) => {
      inRun(scene, { head_repository: { id: 999 } })
    },
  },
  'verdict-of-no-retraining': {
    plant: (scene) => {
      inRun(scene, { head_branch: 'topic' })
    },
  },
  'environment-missing': { plant: (scene) => void scene.standIn.state.environments.splice(0) },
  'environment-unprotected': {
    plant: (scene) => {
      environment(scene, (there) => ({ ...there, rules: [] }))
    },
  },
  'environment-bypassable': {
    keys: ', strict: true',
    plant: (scene) => {
      environment(scene, (there) => ({ ...there, canAdminsBypass: true }))
    },
  },
  'environment-self-review': {
    keys: ', strict: true',
    plant: (scene) => {
      environment(scene, (there) => ({
        ...there,
        rules: there.rules.map((rule) => ({ ...rule, prevent_self_review: false })),
      }))
    },
  },
  'environment-any-branch': {
    keys: ', strict: true',
    plant: (scene) => {
      environment(scene, (there) => ({ ...there, branchPolicy: 'none' }))
    },
  },
  'starter-unknown': {
    plant: (scene) => {
      inRun(scene, { actor: null, triggering_actor: null })
    },
  },
  'review-missing': { options: { reviews: [] } },
  'review-other-environment': {
    options: reviewed({ environments: ['docs'] }),
    plant: ({ standIn: { state } }) => {
      state.environments.push({ ...state.environments[0]!, id: 78, name: 'docs' })
    },
  },
  'review-not-approved': { options: reviewed({ state: 'skipped' }) },
  'review-of-another-job': { options: { jobs: [approveJob('0'.repeat(64))] } },
  'review-beside-bypass': {
    options: { reviews: [bobApproves, { ...bobApproves, state: 'skipped', user: 'ann' }] },
    also: ['review-not-approved'],
  },
  'digest-missing': {
    plant: ({ standIn: { state } }) => void state.runs.get(RUN_ID)?.jobs.push(approveJob('0'.repeat(64))),
  },
  'comment-missing': { ...BY_COMMENT, plant: (scene) => void comment(scene, 'bob', 'looks good') },
  'comment-other-digest': {
    ...BY_COMMENT,
    plant: (scene) => void comment(scene, 'bob', `/promote ${'0'.repeat(64)}`),
  },
  'comment-edited': {
    ...BY_COMMENT,
    plant: (scene) => {
      comment(scene, 'bob').updatedAt = '2030-01-01T00:00:00Z'
    },
  },
  'comment-by-app': {
    ...BY_COMMENT,
    plant: (scene) => {
      comment(scene, 'bob').viaApp = 'Merge Helper'
    },
  },
  'approver-not-user': { options: reviewed({ user: 'robot[bot]' }), also: ['approver-not-listed'] },
  'approver-is-starter': { options: reviewed({ user: 'ann' }), also: ['approver-not-listed'] },
  'approver-not-listed': { options: reviewed({ user: 'eve' }) },
  'approver-cannot-write': { ...BY_COMMENT, plant: (scene) => void comment(scene, 'eve') },
}

const onBase = (path: string, text: string): PlantedRefusal => ({
  plant: (scene) => void scene.standIn.git.commitFiles('main', { [path]: text }),
})

const inRegistry = (change: (text: string) => string): PlantedRefusal => ({
  plant({ standIn: { git } }) {
    const before = git.bytes(['show', `main:${REGISTRY_PATH}`]).toString('utf8')
    if (change(before) === before) throw new Error('the defect was not planted')
    git.commitFiles('main', { [REGISTRY_PATH]: change(before) })
  },
})

const inRow = (change: (row: string) => string): PlantedRefusal =>
  inRegistry((text) => {
    const row = new RegExp(`\\{[^{}]*"id": "${ROW}"[^{}]*\\}`).exec(text)?.[0] ?? ''
    return text.replace(row, change(row))
  })

/** Judged again, the evidence does not give what somebody wrote into the verdict: that is seen before the flip is planned. */
const notConfirmed = (forge: (artifact: Artifact) => Promise<void>): PlantedRefusal => ({
  forge,
  instead: 'verdict-not-confirmed',
})

const rewritten = (change: (verdict: Verdict) => Partial<Verdict>): PlantedRefusal => ({
  ...notConfirmed(async (artifact) => {
    await artifact.rewrite(change)
  }),
  unpinned: true,
})

const membersAs = (change: (member: Verdict['members'][number]) => Partial<Verdict['members'][number]>) =>
  rewritten(({ members }) => ({ members: members.map((member) => ({ ...member, ...change(member) })) }))

/** A text says why promote cannot come upon it, and where it is planted. */
export const EVERY_FLIP_REFUSAL: Readonly<Record<FlipRefusal, PlantedRefusal | string>> = {
  'verdict-not-promote': {
    forge: async (artifact) => {
      await rename(artifact.path('PROMOTE.json'), artifact.path('HOLD.json'))
    },
    unpinned: true,
  },
  'verdict-ambiguous': {
    forge: async (artifact) => {
      await copyFile(artifact.path('PROMOTE.json'), artifact.path('HOLD.json'))
    },
    unpinned: true,
  },
  'verdict-inconsistent': rewritten(({ gate }) => ({ gate: { ...gate, mean_plcc_threshold: 0.5 } })),
  'verdict-not-confirmed': {
    plant: ({ standIn: { git } }) => {
      git.commitFiles('main', { 'seedgate.yml': `${git.run(['show', 'main:seedgate.yml'])}\n# relaxed\n` })
    },
  },
  'evidence-differs': {
    forge: async (artifact) => {
      await artifact.edit('loso_seed0.json', (text) => text.replace('"wall_time_s": 1', '"wall_time_s": 2'))
    },
    unpinned: true,
  },
  'recipe-differs': {
    plant: ({ standIn: { git }, base }) => {
      const tree = git.writeTree(base, [{ path: 'seedgate.yml', mode: '100644', sha: null }])
      git.setRef('refs/heads/main', git.commitTree(tree, [base], 'No recipe'))
    },
  },
  'corpus-unpinned': 'promote asks the gate once more; a verdict on the trainer’s word: plan-flip.test.ts',
  'seeds-differ': rewritten(({ seeds }) => ({ seeds: seeds.slice(1) })),
  // Closes the braces of the flip and opens those of the gate.
  'members-absent': { keys: ' }\ngate: { members: absent' },
  'members-identical': membersAs(() => ({ sha256: sha256('the same') })),
  'member-missing': {
    forge: async (artifact) => {
      await rm(artifact.path(MEMBER))
    },
    unpinned: true,
  },
  'member-digest': {
    forge: async (artifact) => {
      await writeFile(artifact.path(MEMBER), aModel(9))
    },
    unpinned: true,
    instead: 'evidence-differs',
  },
  'member-lfs-pointer': notConfirmed(async (artifact) => {
    await writeFile(artifact.path(MEMBER), LFS_POINTER)
  }),
  'member-external-data': notConfirmed(async (artifact) => {
    const externalData = [{ key: 'location', value: 'w.onnx.data' }]
    await writeFile(artifact.path(MEMBER), aModel(1, { floatData: [], externalData, dataLocation: 1 }))
  }),
  'member-undecodable': notConfirmed(async (artifact) => {
    await writeFile(artifact.path(MEMBER), 'not a model')
  }),
  'sidecar-disagrees': notConfirmed(async (artifact) => {
    await artifact.edit(`members/${ROW}.json`, (text) => text.replace('"epochs": 4', '"epochs": 1'))
  }),
  'manifest-disagrees': notConfirmed(async (artifact) => {
    await artifact.edit('members/tiny_v1.json', (text) =>
      text.replace(/"sha256": "\w+"/, `"sha256": "${sha256('another')}"`),
    )
  }),
  'placeholder-digest': membersAs(() => ({ sha256: '0'.repeat(64) })),
  'row-missing': inRow((row) => row.replace(`"id": "${ROW}"`, '"id": "renamed"')),
  'row-invalid': inRow((row) => row.replace('"smoke": true', '"smoke": "true"')),
  'smoke-absent': inRow((row) => row.replace('"smoke": true,', '')),
  'verdict-revoked': {
    plant: (scene) => {
      const verdict = scene.decided.verdictSha256
      const event = {
        schema_version: 1,
        at: 'then',
        verdict,
        replaces: null,
        members: {},
        run: null,
        approval: null,
      } as const
      const lines = (['promoted', 'rolled-back'] as const).map((kind) =>
        serialiseEvent({ ...event, event: kind }),
      )
      onBase('model/tiny/tiny_v1_ledger.jsonl', `${lines.join('\n')}\n`).plant?.(scene)
    },
  },
  'partly-applied': {
    plant: (scene) => {
      const weights = sha256(readFileSync(join(scene.decided.run.dir, MEMBER)))
      const flipped = (row: string) =>
        row.replace('"smoke": true', '"smoke": false').replace(/"sha256": "\w+"/, `"sha256": "${weights}"`)
      inRow(flipped).plant?.(scene)
      const verdict = readFileSync(join(scene.decided.run.dir, 'PROMOTE.json'), 'utf8')
      onBase('model/tiny/tiny_v1_PROMOTE.json', verdict).plant?.(scene)
    },
  },
  'path-escapes': inRow((row) => row.replace(`"${ROW}.onnx"`, `"../${ROW}.onnx"`)),
  'path-taken': inRegistry((text) => text.replace('"clarity_nr_v1.onnx"', `"./${ROW.toUpperCase()}.onnx"`)),
  'members-scattered': inRow((row) => row.replace(`"${ROW}.onnx"`, '"best.onnx"')),
  'weights-in-lfs': onBase(`model/tiny/${ROW}.onnx`, LFS_POINTER),
  'registry-check': inRegistry((text) =>
    text.replace('"id": "clarity_nr_v1"', '"verdict": {}, "id": "clarity_nr_v1"'),
  ),
  'base-missing': {
    plant: ({ standIn: { git } }) => {
      git.deleteRef('refs/heads/main')
    },
  },
  'base-stale':
    'of a local checkout, which alone can be behind: __tests__/unit/use-cases/flip-locally.test.ts',
  'base-moved': {
    plant: ({ standIn }) => {
      let moves = 0
      const move = () => void standIn.git.commitFiles('main', { 'README.md': `${moves++}\n` })
      standIn.before('git/create-ref', move, 9)
    },
  },
  'branch-taken': {
    plant: ({ standIn: { git }, decided, base }) => {
      const branch = flipBranch('tiny_v1', decided.verdictSha256)
      git.setRef(`refs/heads/${branch}`, base)
      git.commitFiles(branch, { 'README.md': 'mine\n' })
    },
  },
}
