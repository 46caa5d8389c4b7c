import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { nodeFiles } from '../../../src/adapters/node/files.js'
import { serialiseVerdict } from '../../../src/gate/verdict.js'
import type { Repository } from '../../../src/ports/repository.js'
import type { FlipRefusal } from '../../../src/registry/flip-refused.js'
import { flipLocally, type LocalFlip } from '../../../src/use-cases/promote/flip-locally.js'
import {
  aModel,
  aPromotion,
  aRecipe,
  ENSEMBLE,
  RECIPE_TEXT,
  REGISTRY,
  SEEDS,
  sha256,
  type Promotion,
} from '../../support/a-promotion.js'
import { aScratchRegistry } from '../../support/a-repository.js'

let folder: string
let root: string
let dir: string
let repository: Repository

const git = (...args: string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
const flip = async (dryRun = false): Promise<LocalFlip> =>
  await flipLocally({ files: nodeFiles, repository, recipe: aRecipe(), dir, dryRun })

async function writeRun(promotion: Promotion): Promise<void> {
  await mkdir(join(dir, 'members'), { recursive: true })
  await writeFile(join(dir, 'PROMOTE.json'), serialiseVerdict(promotion.verdict))
  await writeFile(join(dir, `members/${ENSEMBLE}.json`), promotion.files.manifest)
  for (const [seed, { weights, sidecar }] of promotion.files.members) {
    await writeFile(join(dir, `members/${ENSEMBLE}_seed${seed}.onnx`), weights)
    await writeFile(join(dir, `members/${ENSEMBLE}_seed${seed}.json`), sidecar)
  }
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seedgate-test-'))
  root = join(folder, 'repository')
  dir = join(folder, 'run')
  repository = await aScratchRegistry(root)
  await writeRun(aPromotion())
})

afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

describe('flipping in a local checkout', () => {
  it('changes two tokens of each member’s row, adds the files, and nothing else', async () => {
    const { outcome, plan, base, commit } = await flip()
    expect(outcome).toBe('committed')
    expect(git('rev-parse', `${plan.branch}^`)).toBe(base)
    const numstat = git('diff', '--numstat', '--no-renames', base, plan.branch).split('\n')
    expect(numstat.map((line) => line.split('\t')[2])).toEqual(
      [
        REGISTRY,
        `model/tiny/${ENSEMBLE}.json`,
        `model/tiny/${ENSEMBLE}_PROMOTE.json`,
        `model/tiny/${ENSEMBLE}_ledger.jsonl`,
        ...SEEDS.flatMap((seed) => [
          `model/tiny/${ENSEMBLE}_seed${seed}.json`,
          `model/tiny/${ENSEMBLE}_seed${seed}.onnx`,
        ]),
      ].sort(),
    )
    expect(numstat).toContain(`${2 * SEEDS.length}\t${2 * SEEDS.length}\t${REGISTRY}`)
    const words = git(
      'diff',
      '--word-diff=porcelain',
      '--word-diff-regex=[a-z0-9]+',
      base,
      commit!,
      '--',
      REGISTRY,
    )
    const changed = words.split('\n').filter((line) => /^[-+][^-+]/.test(line))
    expect(changed).toEqual(
      plan.rows.flatMap(({ before, after }) => [`-${before}`, `+${after}`, '-true', '+false']),
    )
  })

  it('leaves working tree, index and the checked-out branch as they are', async () => {
    await writeFile(join(root, REGISTRY), 'half-done work')
    const before = [git('status', '--porcelain'), git('branch', '--show-current'), git('rev-parse', 'main')]
    await flip()
    expect([git('status', '--porcelain'), git('branch', '--show-current'), git('rev-parse', 'main')]).toEqual(
      before,
    )
  })

  it('is undone by git revert: the very tree of the base', async () => {
    const { plan, base } = await flip()
    git('switch', '-q', plan.branch)
    git('revert', '--no-edit', 'HEAD')
    expect(git('rev-parse', 'HEAD^{tree}')).toBe(git('rev-parse', `${base}^{tree}`))
  })

  it('carries the verdict’s digest where git finds it', async () => {
    const { plan, commit } = await flip()
    expect(git('log', '-1', '--format=%(trailers:key=Seedgate-Verdict,valueonly)', commit!)).toBe(
      sha256(serialiseVerdict(aPromotion().verdict)),
    )
    expect(git('show', `${plan.branch}:model/tiny/${ENSEMBLE}_PROMOTE.json`) + '\n').toBe(
      serialiseVerdict(aPromotion().verdict),
    )
  })

  it('is the same commit when it is run again', async () => {
    const first = await flip()
    const again = await flip()
    expect(again).toMatchObject({ outcome: 'already-committed', commit: first.commit })
  })

  it('has nothing to do once it has been merged', async () => {
    const { plan } = await flip()
    git('merge', '-q', plan.branch)
    git('branch', '-qd', plan.branch)
    expect(await flip()).toMatchObject({
      outcome: 'already-flipped',
      commit: null,
      preview: { diff: '', numstat: '' },
    })
    expect(git('branch', '--format=%(refname:short)')).toBe('main')
  })

  it('only shows the diff on a dry run', async () => {
    const everything = (): string[] => [
      git('for-each-ref'),
      git('cat-file', '--batch-all-objects', '--batch-check'),
    ]
    const before = everything()
    const { outcome, preview, commit } = await flip(true)
    expect({ outcome, commit }).toEqual({ outcome: 'dry-run', commit: null })
    expect(preview.diff).toMatch(
      /^-      "smoke": true,\n\+      "sha256": "\w{64}",\n\+      "smoke": false,$/m,
    )
    expect(preview.numstat).toContain(`6\t6\t${REGISTRY}`)
    expect(everything()).toEqual(before)
  })
})

describe('a local flip is refused', () => {
  const newer = (): void => {
    git('commit', '-q', '--allow-empty', '-m', 'newer')
  }

  it.each<[string, FlipRefusal, () => Promise<void> | void]>([
    [
      'two verdicts side by side (D8)',
      'verdict-ambiguous',
      async () => {
        await writeFile(join(dir, 'HOLD.json'), '{}')
      },
    ],
    [
      'a HOLD',
      'verdict-not-promote',
      async () => {
        await rm(join(dir, 'PROMOTE.json'))
        await writeFile(join(dir, 'HOLD.json'), '{}')
      },
    ],
    [
      'a member that is gone',
      'member-missing',
      async () => {
        await rm(join(dir, `members/${ENSEMBLE}_seed1.onnx`))
      },
    ],
    [
      'weights swapped after the verdict (D14, D33)',
      'evidence-differs',
      async () => {
        await writeFile(join(dir, `members/${ENSEMBLE}_seed1.onnx`), aModel(99))
      },
    ],
    [
      'evidence that is gone',
      'evidence-differs',
      async () => {
        const { verdict, files } = aPromotion()
        await writeRun({
          files,
          verdict: { ...verdict, evidence: { ...verdict.evidence, 'run.json': sha256('') } },
        })
      },
    ],
    [
      'no base branch',
      'base-missing',
      () => {
        git('branch', '-m', 'main', 'trunk')
      },
    ],
    [
      'a stale base (D21)',
      'base-stale',
      () => {
        git('branch', 'upstream')
        git('switch', '-q', 'upstream')
        newer()
        git('switch', '-q', 'main')
        git('branch', '-q', '--set-upstream-to=upstream')
      },
    ],
    [
      'a branch of that name with something else in it',
      'branch-taken',
      async () => {
        const { plan } = await flip(true)
        git('branch', plan.branch)
      },
    ],
  ])('for %s: %s', async (_name, reason, plant) => {
    await plant()
    const branches = git('for-each-ref')
    await expect(flip()).rejects.toMatchObject({ code: 'flip-refused', reason })
    expect(git('for-each-ref')).toBe(branches)
  })

  it('where the base moves between plan and commit: base-moved', async () => {
    const raced: Repository = {
      branch: async (name) => await repository.branch(name),
      read: async (commit, path) => await repository.read(commit, path),
      preview: async (change) => await repository.preview(change),
      commitAsBranch: async (change) => {
        newer()
        return await repository.commitAsBranch(change)
      },
    }
    const request = { files: nodeFiles, repository: raced, recipe: aRecipe(), dir, dryRun: false }
    await expect(flipLocally(request)).rejects.toMatchObject({ code: 'flip-refused', reason: 'base-moved' })
    expect(git('branch', '--list', 'seedgate/*')).toBe('')
  })

  it.each([
    ['a verdict that was edited', 'verdict-invalid', 'PROMOTE.json', '{}'],
    ['an edited sidecar', 'flip-refused', `members/${ENSEMBLE}_seed0.json`, '{}'],
  ])('for %s', async (_name, code, file, text) => {
    await writeFile(join(dir, file), text)
    await expect(flip()).rejects.toMatchObject({ code })
  })

  it('where nothing was decided yet', async () => {
    await rm(join(dir, 'PROMOTE.json'))
    await expect(flip()).rejects.toMatchObject({ code: 'verdict-not-found' })
  })

  it('where the recipe names no branch to flip on', async () => {
    const recipe = aRecipe(RECIPE_TEXT.replace(/^flip:.*$/m, ''))
    await writeRun(aPromotion(recipe))
    const request = { files: nodeFiles, repository, recipe, dir, dryRun: false }
    await expect(flipLocally(request)).rejects.toMatchObject({ code: 'recipe-invalid' })
  })
})

describe('the scratch registry', () => {
  it('is a clean checkout with the recipe, smoke rows and production rows', async () => {
    expect(git('status', '--porcelain')).toBe('')
    expect(await readdir(root)).toEqual(expect.arrayContaining(['seedgate.yml', 'model']))
    expect(git('grep', '-c', '"smoke": true', '--', REGISTRY)).toBe(`${REGISTRY}:${SEEDS.length}`)
    expect(git('grep', '-c', '"smoke": false', '--', REGISTRY)).toBe(`${REGISTRY}:2`)
    expect(git('grep', '-c', '\\\\u2014', '--', REGISTRY)).toBe(`${REGISTRY}:${SEEDS.length + 2}`)
  })
})
