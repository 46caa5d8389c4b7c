// The main job by the built command line: train, judge, verify; PROMOTE and HOLD.
import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { evidenceBytes, filesIn } from '../../support/evidence-bytes.js'
import { runCli, type CliEnd } from '../../support/run-cli.js'
import { SMALL_RECIPE, writeSmallCorpus } from '../../support/small-corpus.js'
import { suiteFolder } from '../../support/suite-folder.js'
import { withTemporaryFolder } from '../../support/temporary-folder.js'

const home = suiteFolder()
const cli = async (...args: string[]): Promise<CliEnd> => await runCli(args, { cwd: home })
const readJson = async (...path: string[]): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(join(home, ...path), 'utf8')) as Record<string, unknown>

const evidenceOf = async (dir: string, file: string) => (await evidenceBytes(join(home, dir)))[file]

let run: CliEnd
let gate: CliEnd

beforeAll(async () => {
  await writeSmallCorpus(home)
  run = await cli('run', '--out', 'run')
  gate = await cli('gate', 'run')
}, 60_000)

describe('a run that is good enough', () => {
  it('leaves evidence of every seed, fold and member', async () => {
    expect(run).toMatchObject({ status: 0, stdout: '' })
    expect(await filesIn(join(home, 'run'))).toEqual([
      'PROMOTE.json',
      'folds/seed0/Brook_24fps.onnx',
      'folds/seed0/Dunes.onnx',
      'folds/seed0/~1e9666ea9992de59.onnx',
      'folds/seed3/Brook_24fps.onnx',
      'folds/seed3/Dunes.onnx',
      'folds/seed3/~1e9666ea9992de59.onnx',
      'loso_seed0.json',
      'loso_seed3.json',
      'members/small_v1.json',
      'members/small_v1_seed0.json',
      'members/small_v1_seed0.onnx',
      'members/small_v1_seed3.json',
      'members/small_v1_seed3.onnx',
      'predictions_seed0.jsonl',
      'predictions_seed3.jsonl',
      'report.html',
      'run.json',
      'scores/seed0.f32',
      'scores/seed3.f32',
    ])
  })

  it('tells on stderr how it goes, a line a seed, and what to do next', () => {
    expect(run.stderr).toMatch(/^training 6 fold models and 2 members$/m)
    expect(run.stderr).toMatch(/^seed 0: mean PLCC 0\.99\d+ over 3 folds$/m)
    expect(run.stderr).toMatch(/^seed 3: mean PLCC 0\.99\d+ over 3 folds$/m)
    expect(run.stderr).toContain('next: seedgate gate run')
  })

  it('is promoted: exit status 0, verdict first, where it lies last', () => {
    expect(gate).toMatchObject({ status: 0, stderr: '' })
    expect(gate.stdout).toMatch(/^PROMOTE {2}small_v1, 2 seeds, corpus pinned by reading\n/)
    expect(gate.stdout).toMatch(/verdict: run\/PROMOTE\.json\n.*run\/report\.html.*\n$/)
  })

  it('has a report of one file that asks for nothing from a network', async () => {
    const page = await readFile(join(home, 'run/report.html'), 'utf8')
    expect(page).toMatch(/^<!doctype html>/i)
    expect(page).not.toMatch(/(src|href)="https?:|@import|url\(http/)
  })

  it('is judged the same every time, times aside', async () => {
    const again = await cli('gate', 'run', '--json')
    const answer = JSON.parse(again.stdout) as Record<string, unknown>
    expect(again).toMatchObject({ status: 0, stderr: '' })
    expect(answer).toMatchObject({ verdict: 'PROMOTE', path: 'run/PROMOTE.json', reasons: [] })
    expect(answer['gate']).toEqual((await readJson('run', 'PROMOTE.json'))['gate'])
  })

  it('writes Markdown where it is asked to', async () => {
    expect(await cli('gate', 'run', '--markdown', 'summary.md')).toMatchObject({ status: 0 })
    expect(await readFile(join(home, 'summary.md'), 'utf8')).toContain('PROMOTE')
  })

  it.each([[[]], [['--recipe', 'seedgate.yml']]])('is verified with %j', async (options: string[]) => {
    const plain = await cli('verify', 'run', ...options)
    expect(plain).toMatchObject({ status: 0, stderr: '' })
    expect(plain.stdout).toMatch(/^verified: PROMOTE, sha256 [0-9a-f]{64}\n$/)
    const json = await cli('verify', 'run', ...options, '--json')
    expect(JSON.parse(json.stdout)).toMatchObject({ verified: true, verdict: 'PROMOTE', findings: [] })
  })

  it('is no longer verified once a byte of its evidence is another', async () => {
    await cp(join(home, 'run'), join(home, 'touched'), { recursive: true })
    await writeFile(join(home, 'touched/predictions_seed3.jsonl'), '\n', { flag: 'a' })
    const { status, stdout } = await cli('verify', 'touched')
    expect(status).toBe(1)
    expect(stdout).toMatch(/^file-changed: "predictions_seed3\.jsonl": expected sha256 /m)
  })
})

describe('a run that is not good enough', () => {
  const strict = SMALL_RECIPE.replace('epochs: 30', 'epochs: 2').replace('meanPlcc: 0.95', 'meanPlcc: 1')

  it('is held: exit status 1, the reason by its name, HOLD.json alone', async () => {
    await withTemporaryFolder(async (folder) => {
      await writeSmallCorpus(folder, { recipe: strict })
      expect(await runCli(['run', '--out', 'run'], { cwd: folder })).toMatchObject({ status: 0 })
      const { status, stdout } = await runCli(['gate', 'run'], { cwd: folder })
      expect(status).toBe(1)
      expect(stdout).toMatch(/^HOLD {2}small_v1, 2 seeds, corpus pinned by reading\n/)
      expect(stdout).toContain('mean-plcc-below')
      const files = await filesIn(join(folder, 'run'))
      expect(files.filter((path) => /PROMOTE|HOLD|report/.test(path))).toEqual(['HOLD.json', 'report.html'])
      expect(await runCli(['verify', 'run'], { cwd: folder })).toMatchObject({
        status: 0,
        stdout: expect.stringMatching(/^verified: HOLD, /),
      })
    })
  })

  // D8: PROMOTE.json and HOLD.json side by side after a re-run.
  it('never has two verdicts, however often it is judged', async () => {
    const dir = join(home, 'judged-again')
    const verdicts = async () => (await filesIn(dir)).filter((path) => /^(PROMOTE|HOLD)\.json$/.test(path))
    await cp(join(home, 'run'), dir, { recursive: true })
    expect(await verdicts()).toEqual(['PROMOTE.json'])

    const predictions = join(dir, 'predictions_seed0.jsonl')
    const good = await readFile(predictions)
    await writeFile(predictions, good.subarray(0, good.lastIndexOf('\n', good.length - 2) + 1))
    expect(await cli('gate', 'judged-again')).toMatchObject({ status: 1 })
    expect(await verdicts()).toEqual(['HOLD.json'])

    await writeFile(predictions, good)
    expect(await cli('gate', 'judged-again')).toMatchObject({ status: 0 })
    expect(await verdicts()).toEqual(['PROMOTE.json'])

    await writeFile(join(dir, 'loso_seed0.json'), '{"seed": ')
    expect(await cli('gate', 'judged-again')).toMatchObject({ status: 2 })
    expect(await verdicts()).toEqual([])
  })

  it('is judged by a threshold that is newer than its training', async () => {
    const strict = SMALL_RECIPE.replace('meanPlcc: 0.95', 'meanPlcc: 1')
    await writeFile(join(home, 'strict.yml'), strict)
    await cp(join(home, 'run'), join(home, 'newer-policy'), { recursive: true })
    const { status, stdout } = await cli('gate', 'newer-policy', '--recipe', 'strict.yml', '--json')
    const { reasons } = JSON.parse(stdout) as { reasons: { code: string }[] }
    expect([status, reasons.map(({ code }) => code)]).toEqual([1, ['mean-plcc-below']])
    // A later flip needs a registry, and no training.
    await writeFile(join(home, 'later.yml'), `# reviewed\n${SMALL_RECIPE}registry: { path: registry.json }\n`)
    expect(await cli('gate', 'newer-policy', '--recipe', 'later.yml')).toMatchObject({ status: 0 })
  })

  it('is held by its name where the recipe is another than the one that trained', async () => {
    await writeFile(join(home, 'strict.yml'), SMALL_RECIPE.replace('epochs: 30', 'epochs: 31'))
    await cp(join(home, 'run'), join(home, 'other-recipe'), { recursive: true })
    const { status, stdout } = await cli('gate', 'other-recipe', '--recipe', 'strict.yml', '--json')
    const { reasons } = JSON.parse(stdout) as { reasons: { code: string }[] }
    expect(status).toBe(1)
    expect(reasons.map(({ code }) => code)).toEqual(['recipe-mismatch'])
  })
})

it('shards, a whole seed and two parts of another, are joined to the verdict of the whole', async () => {
  expect(await cli('run', '--out', 'shard1', '--seeds', '0')).toMatchObject({ status: 0 })
  const first = await cli('run', '--out', 'shard2', '--seeds', '3', '--folds', '1-of-2')
  expect(first.stderr).toMatch(/^training 2 fold models and 0 members$/m)
  expect(first.stderr).toMatch(/^seed 3, part 1-of-2: mean PLCC 0\.9\d+ over 2 of 3 folds$/m)
  expect(first.stderr).toContain('next: seedgate gate with the other parts and --out')
  const second = await cli('run', '--out', 'shard3', '--seeds', '3', '--folds', '2-of-2')
  expect(second.stderr).toMatch(/^seed 3, part 2-of-2: mean PLCC 0\.9\d+ over 1 of 3 folds, and the member$/m)
  const { status, stdout } = await cli('gate', 'shard1', 'shard2', 'shard3', '--out', 'joined')
  expect(stdout).toMatch(/^PROMOTE/)
  expect(status).toBe(0)
  for (const file of ['loso_seed3.json', 'predictions_seed3.jsonl', 'members/small_v1.json'])
    expect(await evidenceOf('joined', file)).toEqual(await evidenceOf('run', file))
  expect((await readJson('joined', 'PROMOTE.json'))['gate']).toEqual(
    (await readJson('run', 'PROMOTE.json'))['gate'],
  )
})
