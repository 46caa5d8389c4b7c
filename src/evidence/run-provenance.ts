// `run_provenance`, the block that the VMAF fork's own tools write into their reports: which corpus was read, and by which program.
import { z } from 'zod'
import { parseSha256, type Sha256 } from '../formats/sha256.js'

const SCHEMA = 'ai-run-provenance-v1'

export interface RunProvenance {
  /** sha256, in lower-case hex, of the corpus that the trainer read; undefined where it does not say, or by no digest. */
  readonly corpusSha256: Sha256 | undefined
  /** The same of the program that trained. */
  readonly entrypointSha256: Sha256 | undefined
}

const file = z.object({ sha256: z.unknown().optional() })
const block = z.object({
  schema: z.literal(SCHEMA),
  entrypoint: file.optional().catch(undefined),
  inputs: z
    .object({ corpus: file.optional().catch(undefined) })
    .optional()
    .catch(undefined),
})

/** @param value as it stands in the file; what is of another version or shape says nothing */
export function readRunProvenance(value: unknown): RunProvenance {
  const { data } = block.safeParse(value)
  return {
    corpusSha256: digestOf(data?.inputs?.corpus?.sha256),
    entrypointSha256: digestOf(data?.entrypoint?.sha256),
  }
}

function digestOf(value: unknown): Sha256 | undefined {
  return parseSha256(value) ?? undefined
}
