// onnxruntime-node out of a registry into the tool cache: here a registry of our own, with packages as small as can be.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { nodeFiles } from '../../../src/adapters/node/files.js'
import { PINNED_RUNTIME, type PinnedPackage } from '../../../src/adapters/onnxruntime/pinned.js'
import { packageIn } from '../../../src/adapters/runtime-package/local.js'
import { cachedPackage, type DownloadQuestion } from '../../../src/adapters/runtime-package/tool-cache.js'
import { errorOf } from '../../support/error-code.js'
import { withTemporaryFolder } from '../../support/temporary-folder.js'

const BINDING = `bin/napi-v6/${process.platform}/${process.arch}/onnxruntime_binding.node`
const FOREIGN = 'bin/napi-v6/win32/riscv/onnxruntime_binding.node'
let requests: string[]
let served: Map<string, Buffer>
let server: Server

beforeEach(async () => {
  requests = []
  served = new Map()
  server = createServer(({ url = '' }, response) => {
    requests.push(url)
    const bytes = served.get(url)
    response.writeHead(bytes === undefined ? 404 : 200).end(bytes)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(async () => {
  await new Promise((resolve) => server.close(resolve))
  for (const name of ['RUNNER_TOOL_CACHE', 'RUNNER_TEMP']) Reflect.deleteProperty(process.env, name)
})

/** A package as npm packs it, served under its usual address. */
async function publish(folder: string, name: string, files: readonly string[]): Promise<PinnedPackage> {
  const version = '9.9.9'
  const top = join(folder, name, 'package')
  for (const file of files) {
    await mkdir(join(top, file, '..'), { recursive: true })
    await writeFile(join(top, file), file)
  }
  await writeFile(join(top, 'package.json'), JSON.stringify({ name, version }))
  const archive = join(folder, `${name}.tgz`)
  execFileSync('tar', ['czf', archive, '-C', join(folder, name), 'package'])
  const bytes = await readFile(archive)
  served.set(`/npm/${name}/-/${name}-${version}.tgz`, bytes)
  return { name, version, integrity: `sha512-${createHash('sha512').update(bytes).digest('base64')}` }
}

async function inFolder(body: (question: DownloadQuestion, folder: string) => Promise<void>): Promise<void> {
  await withTemporaryFolder(async (folder) => {
    const [toolCache, temporary] = [join(folder, 'tool'), join(folder, 'temp')]
    Object.assign(process.env, { RUNNER_TOOL_CACHE: toolCache, RUNNER_TEMP: temporary })
    const pinned: DownloadQuestion['pinned'] = [
      await publish(folder, 'runtime-node', [BINDING, FOREIGN, 'dist/index.js']),
      await publish(folder, 'runtime-common', ['index.js']),
    ]
    const registry = async () =>
      await Promise.resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/npm/`)
    await body({ pinned, registry, temporary, toolCache }, folder)
  })
}
const silent = () => undefined

describe('the native runtime in the tool cache', () => {
  it('is downloaded with what it requires, without other machines’ libraries, and once', async () => {
    await inFolder(async (question) => {
      const folder = await cachedPackage(question, silent)
      expect(await nodeFiles.kindOf(join(folder, BINDING))).toBe('file')
      expect(await nodeFiles.kindOf(join(folder, FOREIGN))).toBe(null)
      expect(await nodeFiles.kindOf(join(folder, '..', 'runtime-common', 'index.js'))).toBe('file')
      expect(requests).toHaveLength(2)
      expect(await cachedPackage(question, silent)).toBe(folder)
      expect(requests).toHaveLength(2)
    })
  })

  it('is downloaded once by two that want it at the same time', async () => {
    await inFolder(async (question) => {
      const [one, other] = await Promise.all([
        cachedPackage(question, silent),
        cachedPackage(question, silent),
      ])
      expect(one).toBe(other)
      expect(requests).toHaveLength(2)
    })
  })

  it('is refused where the registry gives other bytes, and nothing is kept of them', async () => {
    await inFolder(async (question) => {
      const [first, ...rest] = question.pinned
      const pinned: DownloadQuestion['pinned'] = [{ ...first, integrity: 'sha512-AAAA' }, ...rest]
      const { message } = await errorOf(
        async () => await cachedPackage({ ...question, pinned }, silent),
        'runtime-not-found',
      )
      expect(message).toMatch(/^runtime-node 9\.9\.9: expected sha512-AAAA, got sha512-/)
      expect(await nodeFiles.kindOf(join(question.toolCache, 'seedgate-runtime', '9.9.9'))).toBe(null)
      await cachedPackage(question, silent)
    })
  })

  it('is missing with its address and the ways out where the registry has none', async () => {
    await inFolder(async (question) => {
      served.clear()
      const { message, hint } = await errorOf(
        async () => await cachedPackage(question, silent),
        'runtime-not-found',
      )
      expect(message).toMatch(/runtime-node 9\.9\.9 could not be downloaded from http:\/\/127/)
      expect(hint).toContain('runtime-folder')
    })
  })
})

describe('a folder that somebody names', () => {
  const pinned = PINNED_RUNTIME[0]
  const modules = fileURLToPath(new URL('../../../node_modules', import.meta.url))

  it('may be the package, or hold a node_modules with it', () => {
    const folder = join(modules, 'onnxruntime-node')
    expect(packageIn(folder, pinned)).toBe(folder)
    expect(packageIn(join(modules, '..'), pinned)).toBe(folder)
  })

  it('is refused with what is missing in it', async () => {
    await inFolder(async ({ pinned: [small] }, folder) => {
      const found = async (place: string, wanted: PinnedPackage) =>
        (await errorOf(() => packageIn(place, wanted), 'runtime-not-found')).message
      expect(await found(folder, small)).toContain(
        'expected the package runtime-node or a node_modules folder',
      )
      const place = join(folder, 'runtime-node', 'package')
      expect(await found(place, { ...small, version: '1.0.0' })).toContain(
        'expected runtime-node 1.0.0, got 9.9.9',
      )
      await nodeFiles.remove(join(place, BINDING))
      expect(await found(place, small)).toContain(
        `expected a library for ${process.platform} ${process.arch}`,
      )
    })
  })
})

it('the pinned runtime is the one of the lock file', async () => {
  const lock = JSON.parse(
    await readFile(fileURLToPath(new URL('../../../package-lock.json', import.meta.url)), 'utf8'),
  ) as {
    packages: Record<string, { version: string; integrity: string }>
  }
  for (const { name, version, integrity } of PINNED_RUNTIME)
    expect(lock.packages[`node_modules/${name}`]).toMatchObject({ version, integrity })
})
