// The two PyTorch peers as child processes that train a little whenever they are asked to.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { TABLE } from './demo-work.mjs'
import { root } from './modules.mjs'

/**
 * @param {string} python the interpreter; it must have torch
 * @param {'pytorch_loop.py' | 'pytorch_batched.py'} script
 */
export async function startPyTorch(python, script) {
  const child = spawn(python, [join(root, 'bench', script), TABLE], { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const answer = async () => {
    const line = await lines.next()
    if (line.done) throw new Error(`${python} bench/${script} ended: is torch installed for it?`)
    return line.value
  }
  child.on('error', () => undefined)
  const [, version] = (await answer()).split(' ')
  return {
    version,
    /** @returns wall and processor microseconds a step of one model */
    async train(threads, amount) {
      child.stdin.write(`${threads} ${amount}\n`)
      const [wall, processor, steps] = (await answer()).split(' ').map(Number)
      return { wall: (wall * 1e6) / steps, processor: (processor * 1e6) / steps }
    },
    end: () => child.stdin.end(),
  }
}
