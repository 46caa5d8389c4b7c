import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from '@jest/globals'
import { parseRunRecord } from '../../../src/evidence/run-record.js'
import { commandRun, lives, type CommandRun } from '../../support/command-run.js'
import { errorOf } from '../../support/error-code.js'
import { withTemporaryFolder } from '../../support/temporary-folder.js'

const run = async (
  behave: string,
  body: (run: CommandRun, folder: string) => Promise<void>,
  command?: string[],
) => {
  await withTemporaryFolder(async (folder) => {
    await body(await commandRun(folder, behave, command), folder)
  })
}
const recordOf = async ({ out }: CommandRun) =>
  parseRunRecord(await readFile(join(out, 'run.json')), 'run.json')

describe('a command trainer that does what it is asked', () => {
  it('is run once a seed, and its files are the evidence', async () => {
    await run('well', async (trainer) => {
      expect(await trainer.start()).toEqual({ out: trainer.out, seeds: [0, 1, 2] })
      expect(await recordOf(trainer)).toMatchObject({
        state: 'finished',
        seeds: [0, 1, 2],
        code: 'command',
        provider: 'command',
      })
      expect(await trainer.log(1)).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z out \| training seed 1\n$/)
      expect(trainer.said).toContain('seed 1 | training seed 1')
    })
  })

  it('trains a seed on each GPU at once, and sees only that one', async () => {
    await run('well', async (trainer) => {
      await trainer.start({ world: { gpus: ['GPU-a', 'GPU-b'] } })
      const devices = (await trainer.testimony(3)).map(
        ({ environment }) => environment?.['CUDA_VISIBLE_DEVICES'],
      )
      expect(new Set(devices)).toEqual(new Set(['GPU-a', 'GPU-b']))
    })
  })

  it('is not run again for a seed that is finished', async () => {
    await run('hangs-once', async (trainer, folder) => {
      const controller = new AbortController()
      await writeFile(join(folder, 'witness.started'), '')
      await trainer.start({ seeds: [0] })
      await errorOf(async () => await trainer.start(), 'run-directory-not-empty')
      const { seeds } = await trainer.start({ resume: true, signal: controller.signal })
      expect(seeds).toEqual([0, 1, 2])
      expect((await trainer.testimony(3)).map(({ seed }) => seed)).toEqual([0, 1, 2])
    })
  })
})

describe('a command trainer that does not keep its contract', () => {
  it('is named with its last lines where its flags are not ours (D35)', async () => {
    const command = [process.execPath, join('.', 'nothing.mjs'), '--seed', '{seed}']
    await run(
      'well',
      async (trainer) => {
        const { message } = await errorOf(async () => await trainer.start(), 'trainer-failed')
        expect(message).toContain('expected the trainer to end with exit status 0, got 1')
      },
      command,
    )
  })

  it('is refused where it exits 0 and leaves no files', async () => {
    await run('no-files', async (trainer) => {
      const { message } = await errorOf(async () => await trainer.start(), 'trainer-evidence-missing')
      expect(message).toContain('no loso_seed0.json and no predictions_seed0.jsonl')
      expect(await recordOf(trainer)).toMatchObject({ state: 'running', seeds: [] })
    })
  })

  it('cannot pass with the files that an earlier start left half done', async () => {
    await run('no-files', async (trainer) => {
      await errorOf(async () => await trainer.start(), 'trainer-evidence-missing')
      await writeFile(join(trainer.out, 'loso_seed0.json'), '{"seed": 0}')
      await writeFile(join(trainer.out, 'predictions_seed0.jsonl'), '')
      await errorOf(async () => await trainer.start({ resume: true }), 'trainer-evidence-missing')
    })
  })

  it('keeps the seeds that were finished before it failed', async () => {
    await run('fails-from-seed-2', async (trainer) => {
      const { message } = await errorOf(async () => await trainer.start(), 'trainer-failed')
      expect(message).toContain('seed 2')
      expect(message).toContain('| Traceback (most recent call last):\n  |   CUDA out of memory')
      expect(await recordOf(trainer)).toMatchObject({ state: 'running', seeds: [0, 1] })
    })
  })

  it.each([
    ['half-a-file', 'seed 0: loso_seed0.json'],
    ['other-seed', 'seed 0: loso_seed0.json: seed: expected 0, got 99'],
  ])('is refused where its result cannot be believed: %s', async (behave, words) => {
    await run(behave, async (trainer) => {
      const { message } = await errorOf(async () => await trainer.start(), 'trainer-evidence-invalid')
      expect(message).toContain(words)
    })
  })

  it('is refused where the corpus changed under it', async () => {
    await run('changes-the-corpus', async (trainer) => {
      const { message } = await errorOf(async () => await trainer.start(), 'run-mismatch')
      expect(message).toContain('changed while the trainer ran')
      expect(await recordOf(trainer)).toMatchObject({ state: 'running' })
    })
  })

  it('is named where it is no program', async () => {
    await run(
      'well',
      async (trainer) => {
        await errorOf(async () => await trainer.start(), 'trainer-not-found')
      },
      ['no-such-program-{seed}'],
    )
  })
})

describe('what a trainer starts', () => {
  it.each(['hangs', 'ignores-sigterm', 'hangs-with-grandchildren'])(
    'is gone within 6 s of being stopped: %s',
    async (behave) => {
      await run(behave, async (trainer) => {
        const controller = new AbortController()
        const ended = errorOf(async () => await trainer.start({ signal: controller.signal }), 'interrupted')
        const processes = await trainer.testimony(behave === 'hangs-with-grandchildren' ? 3 : 1)
        // By now those that mean to ignore SIGTERM do.
        await sleep(200)
        const stopped = performance.now()
        controller.abort()
        await ended
        expect(performance.now() - stopped).toBeLessThan(6000)
        for (const { pid } of processes) expect(await lives(pid)).toBe(false)
      })
    },
  )

  it('is gone after a good end too, in its process group or out of it', async () => {
    await run('grandchildren', async (trainer) => {
      await trainer.start({ seeds: [0] })
      const processes = await trainer.testimony(3)
      for (const { pid } of processes) expect(await lives(pid)).toBe(false)
    })
  })

  it('is ended when it takes too long', async () => {
    await run('hangs', async (trainer) => {
      const { message } = await errorOf(
        async () => await trainer.start({ world: { trainerTimeout: 5_000 } }),
        'trainer-timed-out',
      )
      expect(message).toContain('| hanging')
      for (const { pid } of await trainer.testimony()) expect(await lives(pid)).toBe(false)
    })
  })
})

describe('what a trainer prints', () => {
  it('is never a command to the workflow runner', async () => {
    await run('commands', async (trainer) => {
      await trainer.start({ seeds: [0] })
      const lines = trainer.said.flatMap((said) => said.split(/[\r\n]/))
      expect(lines.filter((line) => line.trim().startsWith('::') || line.includes('##['))).toEqual([])
      expect(lines).toContain('seed 0 | ::set-output name=run-dir::/etc')
      expect(lines).toContain('seed 0 | text ## [set-output name=seeds;]7')
      expect(lines).toContain('seed 0 | ::error::red')
    })
  })

  it('fills neither the disk nor the log of the step, and its end is kept', async () => {
    await run('loud', async (trainer) => {
      await trainer.start({ seeds: [0] })
      const log = await trainer.log(0)
      expect(log.length).toBeLessThan(34 * 2 ** 20)
      expect(log).toMatch(/lines left out: the log holds its first 32 MiB and its end/)
      expect(log.trimEnd().endsWith('| the last line')).toBe(true)
      expect(trainer.said.length).toBeLessThan(2100)
    })
  })

  it('may be one line without end, or no text at all', async () => {
    await run('one-endless-line', async (trainer) => {
      await trainer.start({ seeds: [0] })
      expect(Math.max(...trainer.said.map(({ length }) => length))).toBeLessThan(5000)
    })
    await run('not-utf8', async (trainer) => {
      await trainer.start({ seeds: [0] })
      expect(trainer.said).toContain('seed 0 | \ufffd\ufffd \ufffd(')
    })
  })
})

describe('what a trainer sees', () => {
  it('has none of our secrets, and what it needs', async () => {
    const secrets = [
      'GITHUB_TOKEN',
      'ACTIONS_RUNTIME_TOKEN',
      'INPUT_TOKEN',
      'GITHUB_OUTPUT',
      'AWS_SECRET_ACCESS_KEY',
    ]
    for (const name of secrets) process.env[name] = 'tok-1234567'
    process.env['RUNNER_TRACKING_ID'] = 'github_1'
    await run('well', async (trainer) => {
      await trainer.start({ seeds: [0] })
      const environment = (await trainer.testimony())[0]?.environment ?? {}
      expect(Object.values(environment)).not.toContain('tok-1234567')
      expect(Object.keys(environment).filter((name) => /^(GITHUB|ACTIONS|INPUT)_/.test(name))).toEqual([])
      expect(environment).toMatchObject({ RUNNER_TRACKING_ID: 'github_1', PATH: expect.any(String) })
    })
  })

  afterEach(() => {
    for (const name of [
      'GITHUB_TOKEN',
      'ACTIONS_RUNTIME_TOKEN',
      'INPUT_TOKEN',
      'GITHUB_OUTPUT',
      'AWS_SECRET_ACCESS_KEY',
      'RUNNER_TRACKING_ID',
    ])
      Reflect.deleteProperty(process.env, name)
  })

  it('is its arguments as the recipe has them, spaces and all', async () => {
    await withTemporaryFolder(async (folder) => {
      const spaced = join(folder, 'a folder; with $(signs)')
      await mkdir(spaced)
      const trainer = await commandRun(spaced, 'well')
      await trainer.start({ seeds: [0] })
      expect(await readdir(trainer.out)).toContain('loso_seed0.json')
      expect((await stat(join(trainer.out, 'loso_seed0.json'))).size).toBeGreaterThan(10)
    })
  })
})
