// Jobs of one workflow run with the built gate action in them, over one stand-in.
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { foreignFiles } from '../../src/adapters/node/foreign-files.js'
import { approveJob, type GateScene } from './gate-scene.js'
import {
  startAction,
  workspaceOf,
  type ActionEnd,
  type ActionJob,
  type Clockwork,
  type RunningAction,
} from './run-action.js'

const refusalShape = z.object({ code: z.string() })
const resultShape = z.looseObject({
  schema_version: z.literal(1),
  stage: z.string(),
  outcome: z.string(),
  refusals: z.array(refusalShape).optional(),
})

export interface GateEnd extends ActionEnd {
  readonly result: z.infer<typeof resultShape>
  /** Codes of the refusals. */
  readonly codes: readonly string[]
}

export interface GateJobPlace {
  readonly attempt?: number
  /** Where the checked-out recipe and corpus come from; the scene's own where left out. */
  readonly checkout?: string
}

export class GateJobs {
  /** @param clockwork hurried: a test of other things than pace does not wait between writes */
  constructor(
    readonly scene: GateScene,
    readonly runId: number,
    readonly clockwork: Clockwork = 'hurried',
  ) {}

  async start(
    inputs: Readonly<Record<string, string>>,
    { attempt = 1, checkout }: GateJobPlace = {},
  ): Promise<RunningAction> {
    const { standIn, decided, folder } = this.scene
    const from = checkout ?? decided.run.recipeFolder
    const job: ActionJob = {
      home: join(folder, `runner-${Math.random().toString(36).slice(2)}`),
      runId: this.runId,
      attempt,
      service: standIn.base,
      inputs: { token: 'ghs_tokenOfTheJob', ...inputs },
      environment: { GITHUB_API_URL: standIn.base, GITHUB_REF: 'refs/heads/topic' },
    }
    mkdirSync(workspaceOf(job), { recursive: true })
    for (const file of ['seedgate.yml', 'corpus.jsonl'].filter((one) => existsSync(join(from, one))))
      copyFileSync(join(from, file), join(workspaceOf(job), file))
    return await startAction('gate', job, undefined, this.clockwork)
  }

  async run(inputs: Readonly<Record<string, string>>, place: GateJobPlace = {}): Promise<GateEnd> {
    return readEnd(await (await this.start(inputs, place)).ended)
  }

  /** An archive as an artifact of this run, and the inputs that name it as evidence. */
  evidence(name: string, archive: Buffer): Readonly<Record<string, string>> {
    const { id, digest } = this.scene.standIn.artifacts.put(this.runId, name, archive)
    return { 'evidence-artifact-ids': String(id), 'evidence-artifact-digests': digest }
  }

  /** A file of the artifact that `decide` kept, or null where it has none of that name. */
  async kept({ outputs }: ActionEnd, file: string): Promise<Buffer | null> {
    return await this.fileOf(Number(outputs['artifact-id']), file)
  }

  async fileOf(artifact: number, file: string): Promise<Buffer | null> {
    const bytes = this.scene.standIn.artifacts.find(artifact)?.bytes
    if (bytes === undefined) throw new Error(`there is no artifact ${artifact}`)
    const home = mkdtempSync(join(this.scene.folder, 'kept-'))
    writeFileSync(join(home, 'kept.zip'), bytes)
    await foreignFiles.unpack(join(home, 'kept.zip'), join(home, 'files'), () => undefined)
    const path = join(home, 'files', file)
    return existsSync(path) ? readFileSync(path) : null
  }

  /** The inputs of `promote`, from the outputs of `decide`, once the job between them was let through. */
  approved({ outputs }: ActionEnd): Readonly<Record<string, string>> {
    this.scene.standIn.state.runs.get(this.runId)?.jobs.push(approveJob(outputs['verdict-digest'] ?? ''))
    return {
      stage: 'promote',
      'verdict-artifact-id': outputs['artifact-id'] ?? '',
      'verdict-artifact-digest': outputs['artifact-digest'] ?? '',
      'verdict-digest': outputs['verdict-digest'] ?? '',
    }
  }
}

function readEnd(end: ActionEnd): GateEnd {
  const text = end.outputs['result'] ?? ''
  if (text === '') throw new Error(`no result in ${end.log}`)
  const result = resultShape.parse(JSON.parse(text))
  return { ...end, result, codes: (result.refusals ?? []).map(({ code }) => code) }
}
