// What in-child.mjs starts: node child.mjs FILE FUNCTION ARGUMENTS, the figures as JSON on stdout.
import { readFileSync } from 'node:fs'

const [file = '', name = '', args = '[]'] = process.argv.slice(2)
const functions = await import(new URL(file, import.meta.url).href)
const before = process.cpuUsage()
const startedAt = performance.now()
const result = (await functions[name](...JSON.parse(args))) ?? null
const wall = (performance.now() - startedAt) / 1000
const { user, system } = process.cpuUsage(before)
// Linux’s own high-water mark: getrusage would tell that of the parent, where that is higher.
const peakMb = Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024
process.stdout.write(JSON.stringify({ wall, processor: (user + system) / 1e6, peakMb, result }))
