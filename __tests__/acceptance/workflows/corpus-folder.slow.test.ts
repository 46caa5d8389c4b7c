// A repository whose corpus git ignores and which lies on the GPU machine alone, through the whole of the retraining workflow.
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { parseVerdict, type Verdict } from '../../../src/gate/verdict.js'
import { suiteFolder } from '../../support/suite-folder.js'
import { answers, Consumer, RETRAIN } from '../../support/workflow/consumer.js'
import { publishSeedgate, replacing, type Seedgate } from '../../support/workflow/publish-seedgate.js'
import { calledJobs, logOf, resultsOf, summaryOf } from '../../support/workflow/read-end.js'

const folder = suiteFolder()
const ALL = {
  plan: 'success',
  seeds: 'success',
  decide: 'success',
  approve: 'success',
  unapproved: 'skipped',
  promote: 'success',
}
const PIN = /^ {2}sha256: (\w{64})$/m
let seedgate: Seedgate
let consumer: Consumer | undefined
let outside: string

beforeAll(() => {
  seedgate = publishSeedgate(folder)
})
afterEach(async () => {
  expect(consumer?.standIn.violations ?? []).toEqual([])
  await consumer?.close()
  consumer = undefined
})

/**
 * Table and raw files go from the checkout to a folder outside it, and git ignores where they were.
 * @param say what the recipe says of the corpus beside its table
 * @param withs more inputs of the called workflow
 */
async function open(say: (pin: string) => string, withs: readonly string[] = []): Promise<Consumer> {
  outside = mkdtempSync(join(folder, 'gpu-disk-'))
  const inputs = [`corpus-folder: ${outside}`, ...withs].map((line) => `      ${line}\n`).join('')
  consumer = await Consumer.open(
    folder,
    seedgate,
    {
      'seedgate.yml': (text) => text.replace(PIN, (line) => `${say(line.trim())}\n  files: raw`),
      [RETRAIN]: replacing('      recipe: seedgate.yml\n', `      recipe: seedgate.yml\n${inputs}`),
    },
    (work) => {
      renameSync(join(work, 'corpus'), join(outside, 'corpus'))
      mkdirSync(join(outside, 'raw', 'ref'), { recursive: true })
      for (const name of ['a', 'b', 'c']) writeFileSync(join(outside, 'raw', 'ref', `${name}.yuv`), name)
      writeFileSync(join(work, '.gitignore'), 'corpus/\nraw/\n')
    },
  )
  expect(consumer.standIn.git.run(['ls-tree', '-r', '--name-only', 'main'])).not.toContain('table.jsonl')
  return consumer
}

function promoted({ standIn: { git, state } }: Consumer): Verdict {
  const path = 'model/tiny/vmaf_tiny_v1_PROMOTE.json'
  const text = git.run(['show', `${state.pulls[0]?.head ?? ''}:${path}`])
  return parseVerdict(new TextEncoder().encode(`${text}\n`), path)
}

describe('a corpus outside the checkout', () => {
  it('goes along, and everything is computed from it again on machines without that folder', async () => {
    const models = await open((pin) => `  ${pin}\n  travels: true`)
    const end = await models.retrain({
      whileWaiting: (waiting) => {
        // Promote has neither the folder nor anything left of it.
        rmSync(outside, { recursive: true })
        return answers('approved')(waiting)
      },
    })
    const jobs = calledJobs(end)
    expect([resultsOf(jobs), logOf(jobs['promote'])]).toEqual([ALL, expect.any(String)])
    const verdict = promoted(models)
    expect(verdict).toMatchObject({
      verdict: 'PROMOTE',
      corpus: { present: true, yuv_count: 3 },
      table: { pinned_by: 'recipe', rows: 120 },
      policy: { reinferred_folds: 9 },
      checked: { corpus: { at_hand: true, from: 'evidence' } },
    })
    // Two shards sent it; it is there once.
    const tables = Object.keys(verdict.evidence).filter((path) => path.includes('corpus/'))
    expect(tables).toEqual([`corpus/${verdict.table.sha256 ?? ''}.jsonl.gz`])
    const said =
      '✓ The gate read the corpus table from the evidence, which brought it along, 120 rows: 9 fold models were run again on it, 3 members scored all of it.'
    expect(summaryOf(jobs['decide'])).toContain(said)
    expect(summaryOf(jobs['promote'])).toContain(said)
    expect(models.standIn.state.pulls[0]?.body).toContain(said)
  }, 300_000)

  it('stays where it is, and is judged on its own machine, where the recipe says so', async () => {
    const models = await open(
      (pin) => `  ${pin}\n  travels: false`,
      [`judge-labels: '["self-hosted", "gpu"]'`],
    )
    const end = await models.retrain({ whileWaiting: answers('approved') })
    const jobs = calledJobs(end)
    expect(resultsOf(jobs)).toEqual(ALL)
    for (const job of ['decide', 'promote'])
      expect(jobs[job]?.legs.map(({ labels }) => labels)).toEqual([['self-hosted', 'gpu']])
    const verdict = promoted(models)
    expect(verdict).toMatchObject({
      policy: { reinferred_folds: 9 },
      checked: { corpus: { at_hand: true, from: 'folder' } },
    })
    expect(Object.keys(verdict.evidence).filter((path) => path.includes('corpus/'))).toEqual([])
  }, 300_000)

  it('that stays where it is holds on a machine without it (D42)', async () => {
    const models = await open((pin) => `  ${pin}\n  travels: false`)
    const end = await models.retrain({ whileWaiting: answers('approved') })
    const jobs = calledJobs(end)
    expect(resultsOf(jobs)).toMatchObject({ decide: 'success', approve: 'skipped', promote: 'skipped' })
    expect(end.jobs['retrain']?.outputs).toMatchObject({ verdict: 'HOLD' })
    expect(summaryOf(jobs['decide'])).toContain('corpus-not-at-hand')
    expect(summaryOf(jobs['decide'])).toContain('✗ The corpus table was not at hand')
  }, 300_000)
})

describe('before a minute is trained', () => {
  it('a wrong byte in the table is refused', async () => {
    const models = await open((pin) => `  ${pin}\n  travels: true`)
    const table = join(outside, 'corpus', 'table.jsonl')
    const text = readFileSync(table, 'utf8')
    const [digit = ''] = /\d(?=[,}])/.exec(text) ?? []
    writeFileSync(table, text.replace(/\d(?=[,}])/, digit === '1' ? '2' : '1'))
    const end = await models.retrain()
    expect(resultsOf(calledJobs(end))).toMatchObject({ seeds: 'failure', decide: 'skipped' })
    const log = logOf(calledJobs(end)['seeds'])
    expect(log).toContain('corpus-mismatch')
    expect(log).not.toContain('training 6 fold models')
    expect(models.standIn.artifacts.list(7)).toEqual([])
  }, 300_000)

  it('whether it travels, and which it is, has to be said', async () => {
    const models = await open(() => '')
    const end = await models.retrain()
    const log = logOf(calledJobs(end)['seeds'])
    expect(log).toContain('corpus-travels-unsaid')
    expect(log).toContain('corpus-unpinned')
    expect(log).toMatch(/sha256: \w{64}/)
    expect(models.standIn.artifacts.list(7)).toEqual([])
  }, 300_000)

  it('a folder that is not there is named', async () => {
    const models = await open((pin) => `  ${pin}\n  travels: true`)
    rmSync(outside, { recursive: true })
    const end = await models.retrain()
    expect(logOf(calledJobs(end)['seeds'])).toContain(
      `input corpus-folder: expected the folder of the corpus`,
    )
  }, 300_000)
})
