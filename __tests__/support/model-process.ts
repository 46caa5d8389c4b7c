// The process for foreign models as a test starts it: child.ts and what it imports, transpiled into a folder.
import { transformFile } from '@swc/core'
import { dirname, join, relative } from 'node:path'
import { createRequire } from 'node:module'
import { nodeFiles } from '../../src/adapters/node/files.js'
import type { ModelProcessParts } from '../../src/adapters/model-process/start.js'

const SOURCES = join(import.meta.dirname, '..', '..', 'src')
const ENTRY = join(SOURCES, 'adapters', 'model-process', 'child.ts')
const IMPORT = /from ['"](\.[^'"]+)\.js['"]/g

/** @param folder empty; outside the project too, for onnxruntime is named by its place */
export async function builtModelProcess(folder: string): Promise<ModelProcessParts> {
  await nodeFiles.writeAtomically(join(folder, 'package.json'), '{ "type": "module" }\n')
  const there = new Set<string>()
  const build = async (source: string): Promise<void> => {
    if (there.has(source)) return
    there.add(source)
    const { code } = await transformFile(source, {
      swcrc: false,
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      module: { type: 'es6' },
    })
    await nodeFiles.writeAtomically(built(source), code)
    for (const [, path] of code.matchAll(IMPORT)) await build(join(dirname(source), `${path ?? ''}.ts`))
  }
  const built = (source: string) => join(folder, relative(SOURCES, source).replace(/\.ts$/, '.js'))
  await build(ENTRY)
  const entry = createRequire(import.meta.url).resolve('onnxruntime-node')
  return { childFile: built(ENTRY), runtimeFolder: dirname(dirname(entry)) }
}
