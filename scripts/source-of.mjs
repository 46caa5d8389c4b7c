// Which line of src/ is a line of dist/? `node scripts/source-of.mjs dist/bundle/252.index.js:1204` says; without an argument a stack
// trace is read from standard input and told again with the sources' places. Reads the maps of the last build.
import { existsSync, readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DIGEST_FILE, sourcesDigest } from './sources-digest.mjs'

const root = join(fileURLToPath(import.meta.url), '..', '..')
const maps = join(root, 'build', 'maps')
const digest = join(maps, DIGEST_FILE)
if (!existsSync(digest) || readFileSync(digest, 'utf8').trim() !== sourcesDigest()) {
  console.error(
    'the last build here was of other sources: check out the commit that dist/ is of, run `node scripts/build.mjs`, then ask again',
  )
  process.exit(2)
}

const LONGEST_INDENTATION = 200
const read = new Map()

function mapOf(path) {
  if (!existsSync(path)) return null
  if (!read.has(path)) read.set(path, new SourceMap(JSON.parse(readFileSync(path, 'utf8'))))
  return read.get(path)
}

/** The first place in the line that the map knows; lines count from 1, as in a stack trace. Null where it knows none. */
function through(map, line) {
  for (let column = 0; map !== null && column < LONGEST_INDENTATION; column++) {
    const entry = map.findEntry(line - 1, column)
    if (entry.generatedLine === line - 1 && entry.originalSource !== undefined)
      return { file: entry.originalSource, line: entry.originalLine + 1 }
  }
  return null
}

/** The place in src/ or node_modules/, or null. */
function sourceOf(file, line) {
  const lines = join(maps, `${file}.lines.json`)
  if (!existsSync(lines)) return null
  const module = through(mapOf(join(maps, `${file}.map`)), JSON.parse(readFileSync(lines, 'utf8'))[line - 1])
  if (module === null) return null
  // ncc names a module by where it lies from a folder of the root.
  const path = join(root, 'build', module.file)
  const source = through(mapOf(`${path}.map`), module.line)
  const [place, at] = source === null ? [path, module] : [join(dirname(path), source.file), source]
  return `${relative(root, place)}:${at.line}`
}

const PLACE = /(?:file:\/\/)?[^\s():]*?bundle\/([\w.-]+\.js):(\d+)(?::\d+)?/g
const asked = process.argv.length > 2 ? process.argv.slice(2).join('\n') : readFileSync(0, 'utf8')
const told = asked.replace(PLACE, (place, file, line) => sourceOf(file, Number(line)) ?? place)
if (told === asked) {
  console.error(
    'expected a place in the bundle, such as dist/bundle/252.index.js:1204, got none that the maps know',
  )
  process.exitCode = 1
}
console.log(told.trimEnd())
