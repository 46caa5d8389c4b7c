// A second opinion on the retraining workflow: nektos/act carries it out on the same stand-in. SEEDGATE_ACT is the program;
// scripts/act.sh installs it. What act cannot, and what it does instead: docs/testing.md.
import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { runtimeToken } from '../../support/github/results-service.js'
import { suiteFolder } from '../../support/suite-folder.js'
import { Consumer, RETRAIN } from '../../support/workflow/consumer.js'
import { publishSeedgate } from '../../support/workflow/publish-seedgate.js'
import { runProcess } from '../../support/workflow/run-process.js'

const ACT = process.env['SEEDGATE_ACT']
const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1'
const folder = suiteFolder()

/** What act's own description of workflows does not have yet, taken out. */
const asActKnowsIt = (text: string): string =>
  text
    .replaceAll(/^ +queue: max\n/gm, '')
    .replaceAll('${{ job.workflow_repository }}', 'acme/seedgate')
    .replaceAll('${{ job.workflow_sha }}', 'main')
    .replaceAll(/uses: \$\/(\w+)/g, 'uses: acme/seedgate/$1@main')

// Without SEEDGATE_ACT there is nothing to run: scripts/act.sh is the check that has it.
const given = ACT === undefined ? it.skip : it
given('act trains, decides and, since it asks nobody, has promote refuse', async () => {
  const seedgate = publishSeedgate(folder, { [RETRAIN]: asActKnowsIt })
  const consumer = await Consumer.open(folder, seedgate)
  try {
    const { standIn, base } = consumer
    const at = (name: string) => join(folder, name)
    execFileSync('git', ['clone', '--quiet', standIn.git.folder, at('models')])
    execFileSync('git', ['clone', '--quiet', seedgate.repository.folder, at('seedgate')])
    writeCheckout(at('checkout'), seedgate.repository.folder)
    // Where act has its machines' tool cache.
    mkdirSync(at('home/.cache/act'), { recursive: true })
    symlinkSync(seedgate.toolCache, at('home/.cache/act/tool_cache'))
    const inputs = { runners: '2', 'require-gpu': 'false' }
    writeFileSync(at('event.json'), JSON.stringify({ inputs }))
    const starter = { actor: 'ann', triggeringActor: 'ann' }
    const run = { id: 7, path: RETRAIN, event: 'workflow_dispatch', headBranch: 'main', headSha: base }
    standIn.state.runs.set(7, { ...run, attempts: [starter], reviews: [], jobs: [] })

    const env = {
      GITHUB_API_URL: standIn.base,
      GITHUB_GRAPHQL_URL: `${standIn.base}/graphql`,
      ACTIONS_RESULTS_URL: `${standIn.base}/`,
      ACTIONS_RUNTIME_TOKEN: runtimeToken(7),
      GITHUB_REPOSITORY: 'octo/models',
      GITHUB_RUN_ID: '7',
      GITHUB_RUN_ATTEMPT: '1',
    }
    const { status, log } = await runProcess(
      ACT ?? '',
      [
        ...['workflow_dispatch', '--workflows', RETRAIN, '--eventpath', at('event.json'), '--actor', 'ann'],
        // On this machine itself, without containers.
        ...['--platform', 'self-hosted=-self-hosted', '--platform', 'ubuntu-24.04=-self-hosted'],
        ...['--action-offline-mode', '--no-cache-server', '--secret', 'GITHUB_TOKEN=ghs_tokenOfTheWholeRun'],
        ...['--local-repository', `acme/seedgate@${seedgate.commit}=${at('seedgate')}`],
        ...['--local-repository', `acme/seedgate@main=${at('seedgate')}`],
        ...['--local-repository', `${CHECKOUT}=${at('checkout')}`],
        ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
      ],
      { cwd: at('models'), env: { PATH: process.env['PATH'] ?? '', HOME: at('home') } },
    )
    // Jobs and what became of them, as act prints them.
    const ended = [...log.matchAll(/^\[retrain\/retrain\/(\w+)[^\]]*\].*🏁 {2}Job (\w+)/gm)]
    const results = ended.map(([, job, result]) => `${job ?? ''} ${result ?? ''}`)
    expect(results.toSorted()).toEqual([
      'Approve succeeded',
      'Decide succeeded',
      'Plan succeeded',
      'Promote failed',
      'Seeds succeeded',
      'Seeds succeeded',
    ])
    expect(log).toMatch(/error\[approval-refused\].*review-missing/)
    expect(status).toBe(1)
    expect(standIn.artifacts.list(7).map(({ name }) => name.replace(/-7-.*/, ''))).toEqual([
      'evidence-vmaf_tiny_v1',
      'evidence-vmaf_tiny_v1',
      'verdict-vmaf_tiny_v1',
    ])
    expect(consumer.left).toEqual({ branches: [], pulls: 0 })
    expect(standIn.violations).toEqual([])
  } finally {
    await consumer.close()
  }
})

/** act copies the run's own repository by itself; another one is brought by this. */
function writeCheckout(folderOfAction: string, seedgate: string): void {
  mkdirSync(folderOfAction)
  const names = ['repository', 'ref', 'path', 'persist-credentials']
  const inputs = names.map((name) => [name, { description: name }] as const)
  const action = {
    name: 'checkout',
    description: 'In the place of actions/checkout.',
    inputs: Object.fromEntries(inputs),
    runs: { using: 'node24', main: 'index.js' },
  }
  writeFileSync(join(folderOfAction, 'action.yml'), JSON.stringify(action))
  writeFileSync(
    join(folderOfAction, 'index.js'),
    `const { execFileSync } = require('node:child_process')
const { INPUT_REPOSITORY, INPUT_REF, INPUT_PATH } = process.env
if (INPUT_REPOSITORY !== 'acme/seedgate') throw new Error('there is no ' + INPUT_REPOSITORY)
execFileSync('git', ['clone', '--quiet', '--branch', INPUT_REF, ${JSON.stringify(seedgate)}, INPUT_PATH])
`,
  )
}
