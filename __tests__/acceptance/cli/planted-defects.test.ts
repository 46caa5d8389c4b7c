// Evidence of a real run, one defect planted in its files, and the reason by which the gate holds it.
import { cp, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { nodeFiles } from '../../../src/adapters/node/files.js'
import { sha256Of } from '../../../src/formats/sha256.js'
import type { ReasonCode } from '../../../src/gate/reasons.js'
import { loadRecipe } from '../../../src/use-cases/load-recipe.js'
import { decideOn } from '../../support/decision.js'
import { filesIn } from '../../support/evidence-bytes.js'
import { runCli } from '../../support/run-cli.js'
import { writeSmallCorpus } from '../../support/small-corpus.js'
import { suiteFolder } from '../../support/suite-folder.js'

const home = suiteFolder()
const place = { cwd: home }

beforeAll(async () => {
  await writeSmallCorpus(home)
  expect(await runCli(['run', '--out', 'run'], place)).toMatchObject({ status: 0 })
  expect(await runCli(['gate', 'run'], place)).toMatchObject({ status: 0 })
}, 60_000)

/** A run directory to plant a defect in. */
class Planting {
  constructor(private readonly dir: string) {}

  path(file: string): string {
    return join(this.dir, file)
  }

  async edit(file: string, change: (text: string) => string): Promise<void> {
    const before = await readFile(this.path(file), 'utf8')
    const after = change(before)
    if (after === before) throw new Error(`${file}: the defect was not planted`)
    await writeFile(this.path(file), after)
  }

  async copy(from: string, to: string): Promise<void> {
    await cp(this.path(from), this.path(to))
  }

  async swap(one: string, other: string): Promise<void> {
    await rename(this.path(one), this.path('swapped'))
    await rename(this.path(other), this.path(one))
    await rename(this.path('swapped'), this.path(other))
  }
}

const LFS_POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'1'.repeat(64)}\nsize 12345\n`
const MEMBERS = ['members/small_v1_seed0', 'members/small_v1_seed3'] as const
const FOLDS = ['folds/seed0/Brook_24fps.onnx', 'folds/seed0/Dunes.onnx'] as const

interface Defect {
  readonly name: string
  readonly code: ReasonCode
  readonly plant: (planting: Planting) => Promise<void>
}

const DEFECTS: readonly Defect[] = [
  {
    name: 'D4: another seed inside the file than in its name',
    code: 'seed-mismatch',
    plant: async (run) => {
      await run.edit('loso_seed0.json', (text) => text.replace('"seed": 0', '"seed": 99'))
    },
  },
  {
    name: 'D4: one seed twice',
    code: 'seed-duplicate',
    plant: async (run) => {
      await run.copy('loso_seed0.json', 'loso_seed3.json')
    },
  },
  {
    name: 'D4: an impossible mean',
    code: 'metric-out-of-range',
    plant: async (run) => {
      await run.edit('loso_seed0.json', (text) => text.replace(/"mean_plcc": .*,/, '"mean_plcc": 7.5,'))
    },
  },
  {
    name: 'D4: a dry run',
    code: 'dry-run',
    plant: async (run) => {
      await run.edit('loso_seed0.json', (text) => text.replace('{', '{ "note": "dry-run",'))
    },
  },
  {
    name: 'D5, D6: a fold that is NaN, as Python writes it',
    code: 'fold-not-finite',
    plant: async (run) => {
      await run.edit('loso_seed3.json', (text) => text.replace(/"plcc": .*,/, '"plcc": NaN,'))
    },
  },
  {
    name: 'D6: a prediction that is NaN',
    code: 'predictions-not-finite',
    plant: async (run) => {
      await run.edit('predictions_seed0.jsonl', (text) =>
        text.replace(/"prediction": ?[^,}]+/, '"prediction":NaN'),
      )
    },
  },
  {
    name: 'D7: a mean that does not follow from its folds',
    code: 'metric-disagrees',
    plant: async (run) => {
      await run.edit('loso_seed0.json', (text) => text.replace(/"mean_plcc": .*,/, '"mean_plcc": 0.9999,'))
    },
  },
  {
    name: 'D9: a member that was never exported',
    code: 'member-missing',
    plant: async (run) => {
      await rename(run.path(`${MEMBERS[1]}.onnx`), run.path('elsewhere.onnx'))
    },
  },
  {
    name: 'D13: one member’s files under the names of another',
    code: 'members-identical',
    plant: async (run) => {
      await run.copy(`${MEMBERS[0]}.onnx`, `${MEMBERS[1]}.onnx`)
      await run.copy(`${MEMBERS[0]}.json`, `${MEMBERS[1]}.json`)
    },
  },
  {
    name: 'D13: one seed’s predictions under the name of another',
    code: 'predictions-identical',
    plant: async (run) => {
      await run.copy('predictions_seed0.jsonl', 'predictions_seed3.jsonl')
    },
  },
  {
    name: 'D14, D15: the weights of two members swapped',
    code: 'member-digest',
    plant: async (run) => {
      await run.swap(`${MEMBERS[0]}.onnx`, `${MEMBERS[1]}.onnx`)
    },
  },
  {
    name: 'D18: a git-LFS pointer where weights should be',
    code: 'member-lfs-pointer',
    plant: async (run) => {
      await writeFile(run.path(`${MEMBERS[0]}.onnx`), LFS_POINTER)
    },
  },
  {
    name: 'D19: a stale digest in the manifest',
    code: 'member-digest',
    plant: async (run) => {
      await run.edit('members/small_v1.json', (text) =>
        text.replace(/"sha256": "[^"]+"/, `"sha256": "${sha256Of('another')}"`),
      )
    },
  },
  {
    name: 'D20: a placeholder for a digest in a sidecar',
    code: 'member-placeholder-digest',
    plant: async (run) => {
      await run.edit(`${MEMBERS[0]}.json`, (text) =>
        text.replace(/"sha256": "[^"]+"/, `"sha256": "${'0'.repeat(64)}"`),
      )
    },
  },
  {
    name: 'a prediction that its fold’s model does not give',
    code: 'fold-model-disagrees',
    plant: async (run) => {
      await run.edit('predictions_seed0.jsonl', (text) =>
        text.replace(/"prediction": ?[^,}]+/, '"prediction":94.5'),
      )
    },
  },
  {
    name: 'the models of two folds swapped',
    code: 'model-not-built-in',
    plant: async (run) => {
      await run.swap(...FOLDS)
    },
  },
]

async function planted({ plant }: Defect, index: number): Promise<string> {
  const dir = join(home, `defect${index}`)
  await cp(join(home, 'run'), dir, { recursive: true })
  await plant(new Planting(dir))
  return dir
}
const verdictsIn = async (dir: string) =>
  (await filesIn(dir)).filter((path) => /^(PROMOTE|HOLD)\.json$/.test(path))

describe('the gate holds', () => {
  it.each(DEFECTS.map((defect, index) => [defect.name, defect.code, index] as const))(
    '%s: %s',
    async (_name, code, index) => {
      const dir = await planted(DEFECTS[index]!, index)
      const run = { ...(await loadRecipe(nodeFiles, join(home, 'seedgate.yml'))), dir }
      const { verdict } = await decideOn(run)
      expect(verdict.verdict).toBe('HOLD')
      expect(verdict.reasons.map((reason) => reason.code)).toContain(code)
      expect(await verdictsIn(dir)).toEqual(['HOLD.json'])
    },
  )

  it('by the built command line too: exit status 1, the reason by its name, one verdict', async () => {
    const index = DEFECTS.findIndex(({ code }) => code === 'fold-not-finite')
    const dir = await planted(DEFECTS[index]!, DEFECTS.length)
    const { status, stdout } = await runCli(['gate', dir, '--json'], place)
    const { verdict, reasons } = JSON.parse(stdout) as { verdict: string; reasons: { code: string }[] }
    expect({ status, verdict }).toEqual({ status: 1, verdict: 'HOLD' })
    expect(reasons.map((reason) => reason.code)).toContain('fold-not-finite')
    expect(await verdictsIn(dir)).toEqual(['HOLD.json'])
  })
})
