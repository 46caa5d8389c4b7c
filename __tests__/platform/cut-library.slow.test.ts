// A native library that cannot be loaded is named, though loading it ends the process that tries.
import { cpSync, readdirSync, statSync, truncateSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, it } from '@jest/globals'
import { rehearseLoading } from '../../src/adapters/onnxruntime/rehearse-loading.js'
import { errorOf } from '../support/error-code.js'
import { suiteFolder } from '../support/suite-folder.js'

const home = suiteFolder()
const installed = dirname(dirname(createRequire(import.meta.url).resolve('onnxruntime-node')))
const NATIVE = join('bin', 'napi-v6', process.platform, process.arch)

it('a library that is whole loads', () => {
  expect(() => {
    rehearseLoading(installed)
  }).not.toThrow()
})

it('a library that is cut in half is named, with how the process ended', async () => {
  const copy = join(home, 'node_modules', 'onnxruntime-node')
  cpSync(installed, copy, {
    recursive: true,
    dereference: true,
    filter: (path) => !/napi-v6\/(darwin|win32)/.test(path),
  })
  cpSync(join(installed, '..', 'onnxruntime-common'), join(home, 'node_modules', 'onnxruntime-common'), {
    recursive: true,
  })
  const library = readdirSync(join(copy, NATIVE)).find((name) => name.startsWith('libonnxruntime.so')) ?? ''
  const path = join(copy, NATIVE, library)
  truncateSync(path, Math.floor(statSync(path).size / 2))
  const error = await errorOf(() => {
    rehearseLoading(copy)
  }, 'provider-unavailable')
  expect(error.message).toMatch(/ended with (SIG\w+|status \d+)/)
  expect(error.hint).toContain('cut')
})
