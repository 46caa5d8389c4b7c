// Parses every Mermaid block of the files that are named on stdin, with Mermaid's own parser; run by check-diagrams.sh.
import { readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'

// Mermaid cleans labels with a library that wants a window.
const { window } = new JSDOM('')
Object.assign(globalThis, { window, document: window.document })
const { default: mermaid } = await import('mermaid')

async function faultOf(diagram) {
  try {
    await mermaid.parse(diagram)
    return null
  } catch (error) {
    return error.message
  }
}

// A parser that accepts everything would be no check.
if ((await faultOf('flowchart LR\n  a --> [b')) === null) throw new Error('a broken diagram was accepted')

let diagrams = 0
const faults = []
for (const file of readFileSync(0, 'utf8').trim().split('\n')) {
  for (const [, diagram] of readFileSync(file, 'utf8').matchAll(/^```mermaid\n(.*?)^```/gms)) {
    diagrams++
    const fault = await faultOf(diagram)
    if (fault !== null) faults.push(`${file}:\n${diagram}${fault}`)
  }
}
for (const fault of faults) console.error(fault)
console.log(`${diagrams} diagrams, ${faults.length} faults`)
process.exitCode = diagrams > 0 && faults.length === 0 ? 0 : 1
