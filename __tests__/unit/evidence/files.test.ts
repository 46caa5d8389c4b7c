import { sha256Of } from '../../../src/formats/sha256.js'
import { describe, expect, it } from '@jest/globals'
import { parseLosoSeed, serialiseLosoSeed, type LosoSeed } from '../../../src/evidence/loso-seed.js'
import { parseRunRecord, serialiseRunRecord } from '../../../src/evidence/run-record.js'
import { errorOf } from '../../support/error-code.js'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const parse = (text: string): LosoSeed => parseLosoSeed(bytesOf(text), 'loso_seed3.json')

// As the fork's trainer writes it: its own keys only, and Python's numbers.
const FORK = `{"seed": 3, "corpus": "runs/per_frame_canonical6.jsonl", "n_folds": 2,
 "folds": [{"held_out": "A", "n_train": 20, "n_val": 10, "plcc": 0.99, "srocc": 0.98, "rmse": 1.5},
           {"held_out": "B", "n_train": 10, "n_val": 20, "plcc": NaN, "srocc": null, "rmse": Infinity}],
 "mean_plcc": NaN, "std_plcc": 0.1, "min_plcc": -Infinity, "max_plcc": 0.99, "mean_srocc": 0.98, "mean_rmse": 1.5,
 "epochs": 200, "batch_size": 32, "lr": 0.0005, "weight_decay": 1e-05, "num_codecs": 14, "encoder_vocab_version": 2,
 "wall_time_s": 12.5, "git_dirty": false}`

describe('loso_seed{N}.json', () => {
  it('is read as the fork writes it, with NaN and infinities as they are', () => {
    const loso = parse(FORK)
    expect(loso).toMatchObject({ seed: 3, mean_plcc: NaN, min_plcc: -Infinity, lr: 0.0005, num_codecs: 14 })
    expect(loso.folds[1]).toMatchObject({ held_out: 'B', plcc: NaN, srocc: NaN, rmse: Infinity })
    expect(loso.corpus_sha256).toBeUndefined()
  })

  it('is written as valid JSON whatever is in it, and the same each time', () => {
    const text = serialiseLosoSeed(parse(FORK))
    expect(JSON.parse(text)).toMatchObject({
      seed: 3,
      mean_plcc: null,
      folds: [{ plcc: 0.99 }, { plcc: null }],
    })
    expect(serialiseLosoSeed(parse(text))).toBe(text)
    expect(text.startsWith('{\n  "seed": 3,\n  "corpus": ')).toBe(true)
    expect(text.endsWith('}\n')).toBe(true)
  })

  it.each([
    [
      'at the top',
      '{"seed": 0, "mean_plcc": NaN,\n "seed": 1}',
      '2:2: expected every key once, got "seed" again',
    ],
    ['in a fold', '{"folds": [{"plcc": 0.9, "plcc": 1}]}', '1:26: expected every key once, got "plcc" again'],
    ['under another spelling', '{"seed": 0, "s\\u0065ed": 1}', 'expected every key once, got "seed" again'],
  ])(
    'is refused where a key stands twice %s: another reader may take the other',
    async (_where, text, said) => {
      const { message } = await errorOf(() => parse(text), 'evidence-invalid')
      expect(message).toContain(said)
    },
  )

  it('is refused, and nobody runs out of stack over it, where it is nested without end', async () => {
    const text = `{"seed": 0, "folds": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`
    const { message } = await errorOf(() => parse(text), 'evidence-invalid')
    expect(message).toContain('folds')
  })

  it('may say nothing but its seed: what is missing is for the gate to hold against it', () => {
    expect(parse('{"seed": 0, "note": null}')).toMatchObject({
      seed: 0,
      folds: [],
      mean_plcc: NaN,
      note: undefined,
    })
  })

  it.each([
    [
      '{"seed": 0, "folds": [{"held_out": "A", "plcc": "abc"}]}',
      'folds[0].plcc: expected a number, got "abc"',
    ],
    ['{"seed": 0, "folds": [{"held_out": 7}]}', 'folds[0].held_out: expected a string, got 7'],
    ['{"seed": 0, "folds": {}}', 'folds: expected an array, got an object'],
    ['{"seed": "0"}', 'seed: expected a number, got "0"'],
    ['{"folds": []}', 'seed: expected a number, got nothing'],
    ['[]', 'expected an object, got an array'],
    ['{"seed": 0, "mean_plcc": 0.9', 'expected JSON, got 28 bytes that are none'],
    ['', 'expected JSON, got 0 bytes that are none'],
  ])('%s is an error that names the place', async (text, message) => {
    const error = await errorOf(() => parse(text), 'evidence-invalid')
    expect(error.message).toBe(`loso_seed3.json: ${message}`)
  })

  it('is refused where it has no end', async () => {
    const folds = `[${new Array(10_001).fill('{"held_out":"A"}').join(',')}]`
    await errorOf(() => parse(`{"seed": 0, "folds": ${folds}}`), 'evidence-invalid')
    await errorOf(() => parse(`{"seed": 0, "note": "${'x'.repeat(1001)}"}`), 'evidence-invalid')
    await errorOf(() => parse('['.repeat(1_000_000)), 'evidence-invalid')
  })

  it('is refused where it is not UTF-8', async () => {
    await errorOf(() => parseLosoSeed(new Uint8Array([0x7b, 0xff]), 'loso_seed0.json'), 'evidence-invalid')
  })

  it('lists ten faults and counts the rest', async () => {
    const folds = new Array(25).fill('{"held_out":"A","plcc":"x"}').join(',')
    const error = await errorOf(() => parse(`{"seed": 0, "folds": [${folds}]}`), 'evidence-invalid')
    expect(error.message.split('\n')).toHaveLength(11)
    expect(error.message).toMatch(/and 15 more like these$/)
  })
})

describe('run.json', () => {
  it('is an error where it is of another version', async () => {
    const error = await errorOf(
      () => parseRunRecord(bytesOf('{"schema_version": 2}'), 'run.json'),
      'evidence-invalid',
    )
    expect(error.message).toContain('run.json: schema_version: expected 1, got 2')
  })

  it('reads back what was written', () => {
    const record = {
      schema_version: 1,
      ensemble: 'e',
      state: 'running',
      code: 'seedgate 1',
      recipe: { path: 'seedgate.yml', sha256: sha256Of('recipe') },
      table: { path: 't', sha256: sha256Of('table'), rows: 3, sources: ['x'], encoders: ['y'] },
      corpus: { present: false, corpus_root: null, sha256: null, ref_count: 0, dis_count: 0, yuv_count: 0 },
      seeds: [0],
      provider: 'cpu',
      runtime: 'r',
      machine: { platform: 'linux', arch: 'x64', cpus: 1, node: 'v20' },
      origin: { repository: null, commit: null, run_id: null, run_attempt: null, actor: null, runner: null },
      started_at_utc: 's',
      finished_at_utc: null,
    } as const
    expect(parseRunRecord(bytesOf(serialiseRunRecord(record)), 'run.json')).toEqual(record)
  })
})
