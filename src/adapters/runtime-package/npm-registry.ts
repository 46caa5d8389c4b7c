// Which npm registry this machine uses: npm itself says, so that a mirror or a proxy is respected and none is named here.
import { execFile } from 'node:child_process'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { SeedgateError } from '../../errors/seedgate-error.js'

const PATIENCE = 30_000

/** Its address, ending in `/`. @throws SeedgateError runtime-not-found where there is no npm to ask */
export async function npmRegistry(): Promise<string> {
  const configured = process.env['npm_config_registry'] ?? process.env['NPM_CONFIG_REGISTRY']
  if (configured !== undefined && configured !== '') return withSlash(configured)
  // The runner brings Node along, with an npm that is on no PATH.
  const path = [process.env['PATH'] ?? '', dirname(process.execPath)].join(
    process.platform === 'win32' ? ';' : ':',
  )
  try {
    const { stdout } = await promisify(execFile)('npm', ['config', 'get', 'registry'], {
      timeout: PATIENCE,
      env: { ...process.env, PATH: path },
    })
    return withSlash(new URL(stdout.trim()).href)
  } catch (cause) {
    throw new SeedgateError(
      'runtime-not-found',
      'nobody says where onnxruntime-node can be downloaded from: npm was asked and gave no registry',
      {
        cause,
        hint: `name the registry with the input runtime-registry, or a folder with the package with runtime-folder (npm was looked for on the PATH and in ${join(dirname(process.execPath))})`,
      },
    )
  }
}

export function withSlash(address: string): string {
  return address.endsWith('/') ? address : `${address}/`
}
