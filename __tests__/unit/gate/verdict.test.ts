import { notRetrained } from '../../../src/gate/retrained.js'
import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { sha256Of } from '../../../src/formats/sha256.js'
import { parseVerdict, serialiseVerdict, verdictSha256, type Verdict } from '../../../src/gate/verdict.js'
import { errorOf } from '../../support/error-code.js'

const VERDICT: Verdict = {
  schema_version: 1,
  verdict: 'HOLD',
  generated_at_utc: '2026-02-03T12:00:00.000Z',
  ensemble: 'tiny_v1',
  loso_dir: 'run',
  seeds: [0, 1],
  gate: {
    passed: false,
    mean_plcc: null,
    mean_plcc_threshold: 0.95,
    mean_plcc_pass: false,
    plcc_spread: null,
    plcc_spread_max: 0.005,
    plcc_spread_pass: false,
    per_seed_plccs: [0.96, null],
    per_seed_min: 0.95,
    per_seed_pass: false,
    failing_seeds: [1],
  },
  corpus: { present: false, corpus_root: null, sha256: null, ref_count: 0, dis_count: 0, yuv_count: 0 },
  table: { path: 'corpus.jsonl', sha256: sha256Of('table'), rows: 24, pinned_by: 'recipe' },
  recommendation: 'Hold it back.',
  reasons: [
    { code: 'fold-not-finite', message: 'loso_seed1.json: folds[0].plcc: expected a finite number, got NaN' },
  ],
  policy: {
    recipe: 'seedgate.yml',
    recipe_sha256: 'cd'.repeat(32),
    training_sha256: sha256Of('training'),
    evidence: 'recomputed',
    members: 'required',
    reinferred_folds: 0,
  },
  checked: {
    corpus: { at_hand: true, from: 'folder' },
    scores: 'inferred',
    retrained: notRetrained('not-asked'),
  },
  evidence: {
    'run.json': 'ef'.repeat(32),
    'loso_seed0.json': '01'.repeat(32),
    '\u{1F600}': 'a',
    '\uFFFD': 'b',
  },
  members: [],
  run: {
    repository: null,
    commit: null,
    run_id: null,
    run_attempt: null,
    actor: null,
    runner: null,
    code: null,
    provider: 'cpu',
  },
}
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('a verdict’s bytes', () => {
  it('are its identity: sha256sum of the file is the verdict’s digest', () => {
    const text = serialiseVerdict(VERDICT)
    expect(text.endsWith('}\n')).toBe(true)
    expect(verdictSha256(VERDICT)).toBe(createHash('sha256').update(text).digest('hex'))
  })

  it('do not depend on the order in which the value was put together', () => {
    const entries: [string, unknown][] = Object.entries(VERDICT)
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
        const verdict = { ...VERDICT, ...Object.fromEntries(shuffled) }
        const evidence = Object.fromEntries(Object.entries(VERDICT.evidence).reverse())
        expect(serialiseVerdict({ ...verdict, evidence })).toBe(serialiseVerdict(VERDICT))
      }),
    )
  })

  it('have the evidence in code-point order of path', () => {
    const parsed = parseVerdict(bytesOf(serialiseVerdict(VERDICT)), 'HOLD.json')
    expect(Object.keys(parsed.evidence)).toEqual(['loso_seed0.json', 'run.json', '\uFFFD', '\u{1F600}'])
  })

  it('read back as the same verdict, and are written the same again', () => {
    const text = serialiseVerdict(VERDICT)
    expect(parseVerdict(bytesOf(text), 'HOLD.json')).toEqual(VERDICT)
    expect(serialiseVerdict(parseVerdict(bytesOf(text), 'HOLD.json'))).toBe(text)
  })

  it.each([
    ['without its last newline', (text: string) => text.trimEnd()],
    ['with Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with a number spelled otherwise', (text: string) => text.replace('0.95', '0.950')],
    [
      'with keys in another order',
      (text: string) => text.replace(/("passed": false),(\s*)("mean_plcc": null)/, '$3,$2$1'),
    ],
    ['with an escape', (text: string) => text.replace('tiny_v1', String.raw`tiny\u005fv1`)],
    ['with a key twice', (text: string) => text.replace('"seeds"', '"ensemble": "x",\n  "seeds"')],
    ['with a key that is not ours', (text: string) => text.replace('"seeds"', '"note": "x",\n  "seeds"')],
    ['behind a byte order mark', (text: string) => `\uFEFF${text}`],
  ])('are refused %s', async (_what, edit) => {
    const text = serialiseVerdict(VERDICT)
    expect(edit(text)).not.toBe(text)
    await errorOf(() => parseVerdict(bytesOf(edit(text)), 'HOLD.json'), 'verdict-invalid')
  })
})
