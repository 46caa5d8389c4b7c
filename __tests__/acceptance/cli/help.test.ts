// Does every command say what it can do?
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'
import { runCli, type CliEnd } from '../../support/run-cli.js'

const cli = async (...args: string[]): Promise<CliEnd> => await runCli(args, { cwd: process.cwd() })

/** Each command with the options that are its contract. */
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  demo: ['--out', '--yes'],
  run: ['--recipe', '--out', '--seeds', '--folds', '--provider', '--lanes', '--resume', '--json'],
  gate: ['--recipe', '--out', '--markdown', '--json'],
  verify: ['--recipe', '--json'],
  flip: ['--recipe', '--repo', '--dry-run', '--json'],
  snapshot: [],
}

describe('help', () => {
  it('is what somebody gets who says no command, with exit status 2', async () => {
    const { status, stdout, stderr } = await cli()
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^Usage: seedgate/)
  })

  it.each([['--help'], ['-h'], ['help']])(
    'with %s lists every command and what the exit statuses mean',
    async (flag) => {
      const { status, stdout, stderr } = await cli(flag)
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      for (const command of Object.keys(OPTIONS)) expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'))
      expect(stdout).toContain('Exit statuses: 0 PROMOTE or done, 1 HOLD, 2 input error')
    },
  )

  it.each(Object.entries(OPTIONS))(
    'of %s names all of %j, each with a sentence',
    async (command, options) => {
      const { status, stdout, stderr } = await cli(command, '--help')
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      expect(stdout).toMatch(new RegExp(`^Usage: seedgate ${command} `))
      for (const option of [...options, '--help'])
        expect(stdout).toMatch(new RegExp(`^ {2}(-\\w, )?${option}( <\\w+>)? {2,}\\w`, 'm'))
    },
  )

  it('of run shows an example', async () => {
    const { stdout } = await cli('run', '--help')
    expect(stdout).toContain('$ seedgate run --out runs/today && seedgate gate runs/today')
  })
})

it('the version is that of the package', async () => {
  const { version } = JSON.parse(
    await readFile(new URL('../../../package.json', import.meta.url), 'utf8'),
  ) as { version: string }
  expect(await cli('--version')).toMatchObject({ status: 0, stdout: `${version}\n` })
})
