// What seedgate attests: an in-toto statement about the verdict's file and every member's weights, with a small predicate.
import { z } from 'zod'
import { SeedgateError } from '../errors/seedgate-error.js'
import { shown } from '../errors/shown.js'
import { PROMOTE_FILE } from '../evidence/layout.js'
import { verdictSha256, type Verdict } from '../gate/verdict.js'

export const PREDICATE_TYPE = 'urn:seedgate:verdict:v1'
export const STATEMENT_MEDIA_TYPE = 'application/vnd.in-toto+json'
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1'

/** Of a public repository it is public for ever: names and digests, and no figure that is not in the verdict's file. */
export interface VerdictPredicate {
  readonly verdict: Verdict['verdict']
  readonly ensemble: string
  readonly generated_at_utc: string
  readonly recipe_sha256: string
  readonly table_sha256: string | null
  readonly corpus_sha256: string | null
  readonly members: readonly { readonly id: string; readonly sha256: string }[]
  readonly run: {
    readonly repository: string | null
    readonly run_id: string | null
    readonly run_attempt: number | null
  }
}

export function statementOf(verdict: Verdict): Uint8Array {
  const { repository, run_id, run_attempt } = verdict.run
  const predicate: VerdictPredicate = {
    verdict: verdict.verdict,
    ensemble: verdict.ensemble,
    generated_at_utc: verdict.generated_at_utc,
    recipe_sha256: verdict.policy.recipe_sha256,
    table_sha256: verdict.table.sha256,
    corpus_sha256: verdict.corpus.sha256,
    members: verdict.members.map(({ id, sha256 }) => ({ id, sha256 })),
    run: { repository, run_id, run_attempt },
  }
  const statement = {
    _type: STATEMENT_TYPE,
    // With the weights among the subjects, whoever has only a model file can look up what was decided on it.
    subject: [
      { name: PROMOTE_FILE, digest: { sha256: verdictSha256(verdict) } },
      ...verdict.members.map(({ onnx, sha256 }) => ({ name: onnx, digest: { sha256 } })),
    ],
    predicateType: PREDICATE_TYPE,
    predicate,
  }
  return new TextEncoder().encode(JSON.stringify(statement))
}

/** What of a statement decides: of which files it is, and what kind of thing it says. */
export interface Statement {
  readonly predicateType: string
  /** sha256 in hex, of every subject that has one. */
  readonly subjects: readonly string[]
}

const statementShape = z.object({
  _type: z.literal(STATEMENT_TYPE),
  subject: z.array(z.object({ digest: z.object({ sha256: z.string().optional() }) })).max(1024),
  predicateType: z.string(),
})

/** @throws SeedgateError verdict-invalid, where it is no such statement */
export function readStatement(payloadType: string, payload: Uint8Array): Statement {
  if (payloadType !== STATEMENT_MEDIA_TYPE) {
    throw invalid(`expected ${STATEMENT_MEDIA_TYPE}, got ${shown(payloadType)}`)
  }
  const read = statementShape.safeParse(parsed(payload))
  if (!read.success) {
    const [issue] = read.error.issues
    throw invalid(`${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? 'not understood'}`)
  }
  const { predicateType, subject } = read.data
  return { predicateType, subjects: subject.flatMap(({ digest }) => digest.sha256 ?? []) }
}

function parsed(payload: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(payload))
  } catch (cause) {
    throw invalid('expected JSON, got something else', cause)
  }
}

function invalid(detail: string, cause?: unknown): SeedgateError {
  return new SeedgateError('verdict-invalid', `the signed statement: ${detail}`, { cause })
}
