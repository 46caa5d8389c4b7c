import { describe, expect, it } from '@jest/globals'
import { parseRecipe } from '../../../src/recipe/parse.js'
import { retrainPolicy } from '../../../src/recipe/schema.js'
import { errorOf } from '../../support/error-code.js'
import { SMALL_RECIPE } from '../../support/small-corpus.js'

const parse = (text: string | Uint8Array) => parseRecipe(Buffer.from(text), 'seedgate.yml')
const faultsOf = async (change: (text: string) => string): Promise<string[]> => {
  const changed = change(SMALL_RECIPE)
  expect(changed).not.toBe(SMALL_RECIPE)
  const error = await errorOf(() => parse(changed), 'recipe-invalid')
  const [title, ...faults] = error.message.split('\n  - ')
  expect(title).toBe('seedgate.yml is not a valid recipe')
  expect(error.hint).toContain('schema/recipe.schema.json')
  return faults
}
const replaced = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to)

describe('a recipe', () => {
  it('says as little as it can: all else has a published default', () => {
    const { recipe } = parse(
      SMALL_RECIPE.replace(/^trainer: .*$/m, 'trainer: { kind: builtin }').replace(/^gate: .*$/m, ''),
    )
    expect(recipe.trainer).toEqual({
      kind: 'builtin',
      hidden: [64, 64],
      dropout: 0.1,
      epochs: 200,
      batch: 32,
      learningRate: 5e-4,
      weightDecay: 1e-5,
    })
    expect(recipe.gate).toEqual({
      meanPlcc: 0.95,
      spreadMax: 0.005,
      perSeedPlcc: 0.95,
      evidence: 'recomputed',
      members: 'required',
    })
  })

  it('has the digest of its bytes, so that a comment is another recipe', () => {
    expect(parse(`${SMALL_RECIPE}# reviewed\n`).sha256).not.toBe(parse(SMALL_RECIPE).sha256)
  })
})

describe('a key that is not known', () => {
  it.each([
    ['ensemble:', 'ensembel:', 'ensembel: unknown key (did you mean ensemble?)'],
    ['epochs:', 'epoch:', 'trainer.epoch: unknown key (did you mean epochs?)'],
    ['spreadMax:', 'spreadmax:', 'gate.spreadmax: unknown key (did you mean spreadMax?)'],
    ['minRows:', 'minrow:', 'corpus.expect.minrow: unknown key (did you mean minRows?)'],
    ['quality:', 'quallity:', 'corpus.columns.quallity: unknown key (did you mean quality?)'],
  ])('such as %s for %s is named with what was meant', async (right, wrong, fault) => {
    expect(await faultsOf(replaced(right, wrong))).toContain(fault)
  })

  it('and like none that is known is named with those that are', async () => {
    expect(await faultsOf(replaced('gate: {', 'gate: { colour: red,'))).toEqual([
      'gate.colour: unknown key; known here: meanPlcc, spreadMax, perSeedPlcc, evidence, members, retrain',
    ])
  })
})

describe('gate.retrain', () => {
  const gateOf = (keys: string) => replaced('gate: {', `gate: { ${keys},`)
  const policyOf = (...changes: ((text: string) => string)[]) =>
    retrainPolicy(parse(changes.reduce((text, change) => change(text), SMALL_RECIPE)).recipe)
  const byCommand = replaced(/^trainer: .*$/m, 'trainer: { kind: command, run: [x] }')

  it('is all members and two fold models within ten minutes, if the built-in trainer trains', () => {
    const byDefault = { members: true, folds: 2, minutes: 10 }
    expect(policyOf()).toEqual(byDefault)
    expect(policyOf(gateOf('retrain: {}'))).toEqual(byDefault)
    expect(policyOf(gateOf('retrain: { minutes: 0.5 }'))).toEqual({ ...byDefault, minutes: 0.5 })
    expect(policyOf(gateOf('retrain: false'))).toBe(false)
    expect(policyOf(byCommand)).toBe(false)
  })

  it.each([
    ['retrain: yes', 'gate.retrain: expected false, or members, folds and minutes, got "yes"'],
    ['retrain: true', 'gate.retrain: expected false, or members, folds and minutes, got true'],
    ['retrain: { minutes: 0 }', 'gate.retrain.minutes: too small: expected number to be >0, got 0'],
    ['retrain: { fold: 1 }', 'gate.retrain.fold: unknown key (did you mean folds?)'],
    [
      'retrain: { members: false, folds: 0 }',
      'gate.retrain: expected members, or at least one fold; to turn it off, write `retrain: false`, got an object',
    ],
  ])('%s is refused, and the fault is named', async (keys, fault) => {
    expect(await faultsOf(gateOf(keys))).toEqual([fault])
  })

  it('cannot be asked of another trainer', async () => {
    const asked = gateOf('retrain: { folds: 1 }')
    expect(await faultsOf((text) => byCommand(asked(text)))).toEqual([
      expect.stringContaining(
        'gate.retrain: expected false or nothing: seedgate can train again only what its built-in trainer trained',
      ),
    ])
    expect(policyOf(byCommand, gateOf('retrain: false'))).toBe(false)
  })
})

describe('a value that is wrong', () => {
  it.each([
    ['one seed', replaced('[0, 3]', '[0]'), /^seeds: expected at least two seeds/],
    ['a seed twice', replaced('[0, 3]', '[3, 3]'), /^seeds: expected every seed once/],
    ['a seed that is no number', replaced('[0, 3]', '[0, three]'), /^seeds\[1\]: .*got "three"$/],
    ['a threshold above 1', replaced('meanPlcc: 0.95', 'meanPlcc: 1.5'), /^gate\.meanPlcc: .*got 1\.5$/],
    ['a threshold of NaN', replaced('meanPlcc: 0.95', 'meanPlcc: .nan'), /^gate\.meanPlcc: /],
    ['a limit of infinity', replaced('spreadMax: 0.005', 'spreadMax: .inf'), /^gate\.spreadMax: /],
    ['a dropout of 1', replaced('dropout: 0.02', 'dropout: 1'), /^trainer\.dropout: .*got 1$/],
    ['no epochs', replaced('epochs: 30', 'epochs: 0'), /^trainer\.epochs: .*got 0$/],
    ['another trainer', replaced('kind: builtin', 'kind: magic'), /^trainer\.kind: /],
    ['a path out of the folder', replaced('corpus.jsonl', '../corpus.jsonl'), /^corpus\.table: .*\.\./],
    ['an absolute path', replaced('corpus.jsonl', '/corpus.jsonl'), /^corpus\.table: .*relative/],
    ['a name that is a path', replaced('small_v1', 'small/v1'), /^ensemble: expected letters/],
    ['an empty range', replaced('[0, 100]', '[100, 0]'), /^corpus\.expect\.target: .*low < high/],
    [
      'a feature twice',
      replaced('vif_scale1', 'adm2'),
      /^corpus\.columns\.features\[\d\]: expected every feature once, got "adm2"/,
    ],
    ['nothing where there must be something', replaced(/^seeds: .*$/m, ''), /^seeds: missing/],
  ])('is named with its place: %s', async (_what, change, fault) => {
    expect(await faultsOf(change)).toEqual([expect.stringMatching(fault)])
  })

  it('is named together with all others', async () => {
    const faults = await faultsOf((text) =>
      text.replace('dropout: 0.02', 'dropout: 2').replace('[0, 3]', '[0]'),
    )
    expect(faults).toHaveLength(2)
  })
})

describe('a file that is no YAML', () => {
  it('is named with line and column', async () => {
    expect(await faultsOf(replaced('seeds: [0, 3]', 'seeds: [0, 3'))).toContainEqual(
      expect.stringMatching(/^line \d+, column \d+: /),
    )
    expect(await faultsOf((text) => `${text}ensemble: twice\n`)).toEqual([
      expect.stringMatching(/^line 14, column 1: expected every key once, got ensemble again$/),
    ])
  })

  it.each([
    ['nothing', ''],
    ['one word', 'seedgate'],
    ['a list', '- a\n- b\n'],
    ['two documents', `${SMALL_RECIPE}---\n${SMALL_RECIPE}`],
    ['bytes', Uint8Array.of(0xff, 0xfe, 0x00)],
    ['an alias of nothing', 'ensemble: *nothing\n'],
    ['a list of lists without end', `ensemble: ${'['.repeat(100_000)}${']'.repeat(100_000)}\n`],
    ['more than a page', `ensemble: ${'x'.repeat(2 << 20)}\n`],
  ])('is refused: %s', async (_what, text) => {
    await errorOf(() => parse(text), 'recipe-invalid')
  })

  it.each([
    ['ensemble: &a [*a]\n', 'line 1, column 15: expected a value that ends, got *a inside &a itself'],
    [
      `${SMALL_RECIPE}registry: &r { path: { deep: [*r] } }\n`,
      'line 14, column 31: expected a value that ends, got *r inside &r itself',
    ],
    ['ensemble: x\nseeds: *s\n', 'line 2, column 8: expected an anchor &s before *s, got none'],
  ])('names the line of an alias without end or anchor: %j', async (text, fault) => {
    const error = await errorOf(() => parse(text), 'recipe-invalid')
    expect(error.message.split('\n  - ')).toEqual(['seedgate.yml is not a valid recipe', fault])
  })

  it('may name a value once and use it twice', () => {
    const { recipe } = parse(
      SMALL_RECIPE.replace('meanPlcc: 0.95', 'meanPlcc: &least 0.9').replace(
        'perSeedPlcc: 0.95',
        'perSeedPlcc: *least',
      ),
    )
    expect(recipe.gate).toMatchObject({ meanPlcc: 0.9, perSeedPlcc: 0.9 })
  })

  it('and has 20,000 keys that nobody knows is named by the first of them and their number', async () => {
    const keys = Array.from({ length: 20_000 }, (_, key) => `unknown_key_${key}: 1\n`).join('')
    const { message } = await errorOf(() => parse(`${SMALL_RECIPE}${keys}`), 'recipe-invalid')
    const faults = message.split('\n  - ').slice(1)
    expect(faults).toHaveLength(21)
    expect(faults[0]).toMatch(/^unknown_key_0: unknown key; known here: ensemble, /)
    expect(faults[20]).toBe('and 19980 more faults')
  })

  it('and means to fill the memory is refused', async () => {
    const levels = Array.from({ length: 12 }, (_, level) => {
      return `l${level + 1}: &l${level + 1} [${Array(10).fill(`*l${level}`).join(', ')}]\n`
    })
    await errorOf(() => parse(`l0: &l0 [x]\n${levels.join('')}`), 'recipe-invalid')
  })
})
