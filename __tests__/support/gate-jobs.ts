// Jobs of one workflow run with the built gate action in them, over one stand-in.
import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { GateScene } from './gate-scene.js'
import { startAction, workspaceOf, type ActionEnd, type ActionJob, type RunningAction } from './run-action.js'

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

export class GateJobs {
  constructor(
    readonly scene: GateScene,
    readonly runId: number,
  ) {}

  async start(inputs: Readonly<Record<string, string>>, attempt = 1): Promise<RunningAction> {
    const { standIn, decided, folder } = this.scene
    const job: ActionJob = {
      home: join(folder, `runner-${Math.random().toString(36).slice(2)}`),
      runId: this.runId,
      attempt,
      service: standIn.base,
      inputs: { token: 'ghs_tokenOfTheJob', ...inputs },
      environment: { GITHUB_API_URL: standIn.base, GITHUB_REF: 'refs/heads/topic' },
    }
    mkdirSync(workspaceOf(job), { recursive: true })
    for (const file of ['seedgate.yml', 'corpus.jsonl'])
      copyFileSync(join(decided.run.recipeFolder, file), join(workspaceOf(job), file))
    return await startAction('gate', job)
  }

  async run(inputs: Readonly<Record<string, string>>, attempt = 1): Promise<GateEnd> {
    return readEnd(await (await this.start(inputs, attempt)).ended)
  }

  /** The inputs of `promote`, from the outputs of `decide`. */
  static approved({ outputs }: ActionEnd): Readonly<Record<string, string>> {
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
