// A small run to report on: nine sources, made up, but computed the way a real one is.
import { foldMetrics } from '../../../src/metrics/fold-metrics.js'
import { summarise } from '../../../src/metrics/summary.js'
import { sha256Of } from '../../../src/formats/sha256.js'
import type { HoldReason } from '../../../src/gate/reasons.js'
import type { OutOfFoldPredictions } from '../../../src/predictions/out-of-fold.js'
import type { ReportInput, SeedResult } from '../../../src/report/input.js'

const SOURCES = Array.from({ length: 9 }, (_, index) => `Source_${index}_25fps`)

export interface SampleOptions {
  readonly sources?: readonly string[]
  readonly seeds?: readonly number[]
  readonly rowsPerSource?: number
  /** Rows whose prediction is NaN: of this seed, all rows of its first source. */
  readonly divergedSeed?: number
  readonly reasons?: readonly HoldReason[]
}

export function sampleReport(options: SampleOptions = {}): ReportInput {
  const {
    sources = SOURCES,
    seeds = [0, 1, 2, 3, 4],
    rowsPerSource = 40,
    divergedSeed,
    reasons = [],
  } = options
  const source = sources.flatMap((name) => Array<string>(rowsPerSource).fill(name))
  const target = Float64Array.from(source, (_, row) => 20 + ((row * 37) % 80))
  const predictions = seeds.map((seed): OutOfFoldPredictions => {
    const diverged = (row: number) => seed === divergedSeed && row < rowsPerSource
    const noise = (row: number) => Math.sin(row * 12.9898 + seed * 78.233) * (0.4 + 0.1 * seed)
    return {
      ...{ seed, row: Int32Array.from(source.keys()), source, fold: source, target },
      prediction: target.map((value, row) => (diverged(row) ? NaN : value + noise(row))),
    }
  })
  const results = predictions.map(resultOf)
  return {
    verdict: verdictOf(results, source.length, reasons),
    verdictSha256: 'a1'.repeat(32),
    seeds: results,
    predictions,
  }
}

function resultOf(predictions: OutOfFoldPredictions): SeedResult {
  const folds = Array.from(foldMetrics(predictions), ([heldOut, { n, ...rest }]) => ({
    heldOut,
    nVal: n,
    ...rest,
  }))
  return { seed: predictions.seed, losoPlcc: summarise(folds.map(({ plcc }) => plcc)).mean, folds }
}

function verdictOf(
  results: readonly SeedResult[],
  rows: number,
  reasons: readonly HoldReason[],
): ReportInput['verdict'] {
  const seeds = results.map(({ seed }) => seed)
  const plccs = results.map(({ losoPlcc }) => losoPlcc)
  const { mean, spread } = summarise(plccs)
  const orNull = (value: number) => (Number.isFinite(value) ? value : null)
  return {
    schema_version: 1,
    verdict: reasons.length === 0 ? 'PROMOTE' : 'HOLD',
    generated_at_utc: '2026-11-23T10:00:00.000Z',
    ensemble: 'fr_regressor_v2_ensemble_v1',
    loso_dir: 'runs/7',
    seeds,
    gate: {
      passed: reasons.length === 0,
      mean_plcc: orNull(mean),
      mean_plcc_threshold: 0.95,
      mean_plcc_pass: mean >= 0.95,
      plcc_spread: orNull(spread),
      plcc_spread_max: 0.005,
      plcc_spread_pass: spread <= 0.005,
      per_seed_plccs: plccs.map(orNull),
      per_seed_min: 0.95,
      per_seed_pass: plccs.every((plcc) => plcc >= 0.95),
      failing_seeds: seeds.filter((_, index) => !(plccs[index]! >= 0.95)),
    },
    corpus: {
      present: true,
      corpus_root: 'netflix',
      sha256: sha256Of('raw files'),
      ref_count: 9,
      dis_count: 70,
      yuv_count: 79,
    },
    table: { path: 'table.jsonl.gz', sha256: sha256Of('table'), rows, pinned_by: 'recipe' },
    recommendation:
      reasons.length > 0
        ? 'Hold the ensemble back; what to do stands with each reason.'
        : 'A person may approve exactly this verdict; then the ensemble can be promoted.',
    reasons,
    policy: {
      recipe: 'seedgate.yml',
      recipe_sha256: 'd4'.repeat(32),
      training_sha256: sha256Of('training'),
      evidence: 'recomputed',
      members: 'required',
      reinferred_folds: 45,
    },
    checked: {
      corpus: { at_hand: true, from: 'evidence' },
      scores: 'inferred',
      retrained: {
        why_not: null,
        draw: '5e'.repeat(32),
        minutes: 10,
        provider: 'cpu',
        distance: 0.33,
        members: seeds.map((seed) => ({ seed, ...IDENTICAL })),
        folds: seeds.slice(0, 2).map((seed) => ({ seed, held_out: 'source', ...IDENTICAL })),
      },
    },
    evidence: Object.fromEntries(seeds.map((seed) => [`loso_seed${seed}.json`, 'e5'.repeat(32)])),
    members: seeds.map((seed) => ({
      seed,
      id: `fr_seed${seed}`,
      onnx: `members/fr_seed${seed}.onnx`,
      sha256: 'f6'.repeat(32),
      sidecar: `members/fr_seed${seed}.json`,
      sidecar_sha256: '07'.repeat(32),
    })),
    run: {
      repository: 'org/vmaf',
      commit: '01'.repeat(20),
      run_id: '99',
      run_attempt: 2,
      actor: 'maintainer',
      runner: 'gpu-1',
      code: 'seedgate 0.1.0',
      provider: null,
    },
  }
}

const IDENTICAL = { result: 'identical', rms: 0, largest: 0, noise: null } as const

/** Names that a corpus can have and a report must show as nothing but text. */
export const NASTY_NAMES: readonly string[] = [
  'x|y',
  'x\\|y',
  'x\\\\||y\\',
  '@org/team',
  'Fixes #1',
  'GH-12 org/repo#3 https://example.org/a',
  '<img src=x onerror=alert(1)>',
  '</code></td><script>alert(1)</script>',
  '<!-- seedgate:verdict -->',
  '`tick` ``two`` ```',
  '`',
  'a\nb\r\n| forged | row |\n',
  '\u202egnp.exe\u202c \u2066x\u2069',
  'nul\0 bell\x07 esc\x1b[31m csi\x9b',
  'zero\u200bwidth \u2028 line',
  'lone \ud800 surrogate',
  '**bold** [link](javascript:alert(1)) ![img](x)',
  "quote\" and 'quote' & amp",
  '',
  '   ',
  '__proto__',
  '9'.repeat(10_000),
  '👩‍🔬'.repeat(100),
]
