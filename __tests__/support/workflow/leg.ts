// What the steps of one job on one machine share, and how the runner speaks to their processes.
import { dirname, join } from 'node:path'
import type { GitHubStandIn } from '../github/stand-in.js'
import { runtimeToken } from '../github/results-service.js'
import { contextsAt, type Place } from './availability.js'
import { newCommandFiles, readCommandFiles, type Told } from './command-files.js'
import { interpolate, type Status } from './expressions.js'
import { runnerContext, type Machine } from './machine.js'
import type { Asked } from './permissions.js'
import type { Repository } from './repositories.js'
import { runProcess, type ProcessEnd } from './run-process.js'
import { asText, type Contexts, type Mapping } from './value.js'

type Texts = Readonly<Record<string, string>>

/** Where a job stands: everything that is there before its first step. */
export interface LegPlace {
  readonly standIn: GitHubStandIn
  readonly repositories: readonly Repository[]
  readonly machine: Machine
  readonly job: string
  readonly runId: number
  readonly token: string
  readonly permissions: Asked
  /** All but `job`, `runner`, `steps` and `env`. */
  readonly contexts: Contexts
  /** Of the `job` context: which workflow file this is. */
  readonly workflow: Mapping
  readonly env: Texts
  readonly eventPath: string
}

/** A step that has run: outcome, and what is left of it with `continue-on-error`. */
export type StepContext = Readonly<{ outputs: Texts; outcome: string; conclusion: string }>

/** What of the `github` context is a variable of every step. */
const VARIABLES = [
  ...['event_name', 'repository', 'repository_owner', 'repository_id', 'run_id', 'run_number', 'run_attempt'],
  ...['ref', 'ref_name', 'ref_type', 'sha', 'head_ref', 'base_ref', 'actor', 'triggering_actor'],
  ...['workflow', 'workflow_ref', 'workflow_sha', 'server_url', 'api_url', 'graphql_url'],
]

export class Leg {
  status: Status = 'success'
  readonly steps: Record<string, StepContext> = {}
  private env: Texts
  private path = [dirname(process.execPath), process.env['PATH'] ?? '']

  constructor(readonly place: LegPlace) {
    this.env = place.env
  }

  /** @param stepEnv the step's own `env` */
  at(where: Place, stepEnv: Texts = {}): Contexts {
    const { contexts, machine, workflow, token } = this.place
    const github = contexts['github']
    return contextsAt(where, {
      ...contexts,
      github: { ...github, token, job: this.place.job, workspace: machine.workspace },
      secrets: { GITHUB_TOKEN: token },
      runner: runnerContext(machine),
      job: { status: this.status, ...workflow },
      steps: this.steps,
      env: { ...this.env, ...stepEnv },
    })
  }

  /** The step's `env:`, evaluated. */
  stepEnv(declared: Readonly<Record<string, string | number | boolean>>): Texts {
    return texts(declared, this.at('step'))
  }

  /** A `run:` step: no token, no results service, no inputs. */
  async shell(script: string, env: Texts): Promise<ProcessEnd & Told> {
    return await this.process('bash', ['-e', script], env)
  }

  /** An action's file; actions alone can reach the results service. */
  async node(file: string, env: Texts): Promise<ProcessEnd & Told> {
    const { standIn, runId } = this.place
    return await this.process(process.execPath, [file], {
      ...env,
      ACTIONS_RUNTIME_TOKEN: runtimeToken(
        runId,
        Number(asText(this.place.contexts['github']?.['run_attempt'])),
      ),
      ACTIONS_RESULTS_URL: `${standIn.base}/`,
    })
  }

  private async process(program: string, args: readonly string[], own: Texts): Promise<ProcessEnd & Told> {
    const { machine } = this.place
    const files = await newCommandFiles(machine.temporary)
    const env = { ...this.runnerVariables(), ...this.env, ...own, ...files }
    const end = await runProcess(program, args, { cwd: machine.workspace, env })
    const told = await readCommandFiles(files)
    this.env = { ...this.env, ...told.env }
    this.path = [...told.path.toReversed(), ...this.path]
    return { ...end, ...told }
  }

  private runnerVariables(): Texts {
    const { contexts, machine, job, eventPath } = this.place
    const said = VARIABLES.map((name): [string, string] => {
      return [`GITHUB_${name.toUpperCase()}`, asText(contexts['github']?.[name])]
    })
    const runner = Object.entries(runnerContext(machine))
    return {
      PATH: this.path.join(':'),
      HOME: machine.home,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_JOB: job,
      GITHUB_WORKSPACE: machine.workspace,
      GITHUB_EVENT_PATH: eventPath,
      ...Object.fromEntries(said),
      ...Object.fromEntries(runner.map(([name, value]) => [`RUNNER_${name.toUpperCase()}`, value])),
      RUNNER_TRACKING_ID: `github_${machine.name}`,
    }
  }

  /** Below the workspace. */
  inWorkspace(path: string): string {
    return join(this.place.machine.workspace, path)
  }
}

export function texts(
  declared: Readonly<Record<string, string | number | boolean>>,
  contexts: Contexts,
): Texts {
  const entries = Object.entries(declared)
  return Object.fromEntries(entries.map(([name, one]) => [name, interpolate(String(one), contexts)]))
}
