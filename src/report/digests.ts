// Which bytes the verdict rests on, and where they were made.
import type { Verdict } from '../gate/verdict.js'
import { count, plural } from './numbers.js'

export interface Digest {
  /** A path or a name, as the evidence gives it: foreign text. */
  readonly name: string
  /** What it is, in our words. */
  readonly what: string
  /** In hex; null where there is none. */
  readonly sha256: string | null
}

/** The verdict first, then what it was decided by, the corpus, the members, and every file of evidence. */
export function digests(verdict: Verdict, verdictSha256: string): Digest[] {
  const { policy, table, corpus, members, evidence } = verdict
  return [
    { name: `${verdict.verdict}.json`, what: 'verdict', sha256: verdictSha256 },
    { name: policy.recipe, what: 'recipe', sha256: policy.recipe_sha256 },
    {
      name: table.path,
      what: table.rows === null ? 'corpus table' : `corpus table, ${count(table.rows)} rows`,
      sha256: table.sha256,
    },
    ...rawFiles(corpus),
    ...members.flatMap((member) => [
      { name: member.onnx, what: `member, seed ${member.seed}`, sha256: member.sha256 },
      { name: member.sidecar, what: `sidecar, seed ${member.seed}`, sha256: member.sidecar_sha256 },
    ]),
    ...Object.entries(evidence).map(([name, sha256]) => ({ name, what: 'evidence', sha256 })),
  ]
}

/** Nothing where the recipe names no raw files: the table alone is the corpus. */
function rawFiles({ corpus_root, present, yuv_count, sha256 }: Verdict['corpus']): Digest[] {
  if (corpus_root === null) return []
  const what = present
    ? `corpus, ${plural(yuv_count, 'raw file')} by path and size`
    : 'corpus, raw files not present'
  return [{ name: corpus_root, what, sha256 }]
}

/** Where and by what the run was made; foreign text, without what is not known. */
export function origin({
  run,
  extract,
  generated_at_utc,
  loso_dir,
}: Verdict): (readonly [what: string, value: string])[] {
  const attempt = run.run_attempt === null ? '' : ` (attempt ${run.run_attempt})`
  const facts: (readonly [string, string | null])[] = [
    ['decided at (UTC)', generated_at_utc],
    ['run directory', loso_dir],
    ['repository', run.repository],
    ['commit', run.commit],
    ['workflow run', run.run_id === null ? null : `${run.run_id}${attempt}`],
    ['started by', run.actor],
    ['runner', run.runner],
    ['trained by', run.code],
    ['execution provider', run.provider],
    ...tableOrigin(extract),
  ]
  return facts.flatMap(([what, value]) => (value === null ? [] : [[what, value] as const]))
}

/** Three lines; none where nobody recorded how the table was made. */
function tableOrigin(extract: Verdict['extract']): (readonly [string, string])[] {
  if (extract === undefined) return []
  const { sources, encoders, cells, ffmpeg, libvmaf, model } = extract
  return [
    ['table made from', `${plural(sources, 'source')}, ${plural(cells, 'cell')}: ${encoders.join(', ')}`],
    ['encoded by', ffmpeg],
    ['scored by', `libvmaf ${libvmaf}, model ${model}`],
  ]
}
