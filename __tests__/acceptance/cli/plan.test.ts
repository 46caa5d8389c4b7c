// The plan, as the retraining workflow reads it from the built command line.
import { fileURLToPath } from 'node:url'
import { expect, it } from '@jest/globals'
import { runCli } from '../../support/run-cli.js'

const CONSUMER = fileURLToPath(new URL('../../../examples/consumer', import.meta.url))

it('is one line with the matrix, the ensemble and the environment', async () => {
  const { status, stdout, stderr } = await runCli(['plan', '--runners', '2'], { cwd: CONSUMER })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toBe(
    '{"schema_version":1,"ensemble":"vmaf_tiny_v1","environment":"model-promotion","matrix":{"include":[{"shard":"1-of-2","seeds":"0,2","folds":"1-of-1"},{"shard":"2-of-2","seeds":"1","folds":"1-of-1"}]}}\n',
  )
})

it.each(['0', 'many', '1.5'])('for %s runners is refused', async (runners) => {
  const { status, stdout } = await runCli(['plan', '--runners', runners], { cwd: CONSUMER })
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
})

it('says on stderr how many runners get no work', async () => {
  const { status, stdout, stderr } = await runCli(['plan', '--runners', '1000'], { cwd: CONSUMER })
  expect(status).toBe(0)
  const { matrix } = JSON.parse(stdout) as { matrix: { include: unknown[] } }
  expect(stderr).toContain(`${matrix.include.length} of 1000 runners get work: `)
})
