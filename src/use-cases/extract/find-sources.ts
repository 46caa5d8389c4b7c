// Which files are the reference videos, and what recipe and file names say about them.
import { basename, extname, isAbsolute, join } from 'node:path'
import type { InputKind } from '../../extract/command-lines.js'
import {
  asPixelFormat,
  disagreements,
  exactRate,
  geometryInName,
  GEOMETRY_KEYS,
  type PartialGeometry,
} from '../../extract/geometry.js'
import type { ExtractRecipe, ListedSource, SourceFolder } from '../../recipe/extract.js'
import type { ExtractQuestion, ExtractWorld } from './context.js'
import type { Faults } from './faults.js'

export interface FoundSource {
  readonly name: string
  /** Absolute. */
  readonly path: string
  readonly kind: InputKind
  /** What recipe and file name say; they agree. */
  readonly said: PartialGeometry
  /** As the recipe expects them; undefined where it does not. */
  readonly frames: number | undefined
}

const RAW = ['.yuv', '.raw'] as const

export function kindOfVideo(path: string): InputKind {
  const ending = extname(path).toLowerCase()
  if (RAW.some((raw) => raw === ending)) return 'raw'
  return ending === '.y4m' ? 'y4m' : 'container'
}

/** The sources of the recipe, found on the disk; what is wrong goes into `faults`. */
export async function findSources(
  world: ExtractWorld,
  question: ExtractQuestion,
  { sources }: ExtractRecipe,
  faults: Faults,
): Promise<FoundSource[]> {
  const found = isList(sources)
    ? sources.map((source) => listed(source, world, question, faults))
    : await inFolder(sources, world, question, faults)
  const names = new Map<string, string>()
  for (const { name, path } of found) {
    const before = names.get(name)
    if (before !== undefined)
      faults.add(
        `two sources are called ${name}: ${before} and ${path}`,
        'rename a file, or list the sources in the recipe under different names',
      )
    names.set(name, path)
  }
  return found
}

function isList(sources: ExtractRecipe['sources']): sources is ListedSource[] {
  return Array.isArray(sources)
}

function listed(
  { name, file, frames, ...geometry }: ListedSource,
  world: ExtractWorld,
  { recipeFolder, sourcesFolder }: ExtractQuestion,
  faults: Faults,
): FoundSource {
  const path = world.absolute(isAbsolute(file) ? file : join(sourcesFolder ?? recipeFolder, file))
  return { name, path, kind: kindOfVideo(path), said: agreed(path, geometry, {}, faults), frames }
}

async function inFolder(
  { folder, pattern, ...geometry }: SourceFolder,
  world: ExtractWorld,
  { recipeFolder, sourcesFolder }: ExtractQuestion,
  faults: Faults,
): Promise<FoundSource[]> {
  const root = world.absolute(sourcesFolder ?? (isAbsolute(folder) ? folder : join(recipeFolder, folder)))
  if ((await world.files.kindOf(root)) !== 'folder' && (await world.files.kindOf(root)) !== 'link') {
    faults.add(
      `${root}: expected the folder of the reference videos, got no folder`,
      'correct extract.sources.folder, or name the folder with --sources',
    )
    return []
  }
  const matches = patternOf(pattern)
  const found: FoundSource[] = []
  const others: string[] = []
  for await (const { path: name } of world.files.list(root)) {
    if (name.includes('/')) continue
    const groups = matches.exec(name)?.groups
    if (groups?.['source'] === undefined) {
      others.push(name)
      continue
    }
    const path = join(root, name)
    found.push({
      name: groups['source'],
      path,
      kind: kindOfVideo(path),
      said: agreed(path, geometry, inPattern(groups), faults),
      frames: undefined,
    })
  }
  if (found.length === 0) {
    const there =
      others.length === 0
        ? 'no file'
        : `${others.sort().slice(0, 5).join(', ')}${others.length > 5 ? ', …' : ''}`
    faults.add(
      `${root}: expected files named like ${pattern}, got ${there}`,
      'correct extract.sources.pattern; links are not followed: list linked files in the recipe',
    )
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1))
}

const PLACEHOLDERS: Readonly<Record<string, string>> = {
  source: '(?<source>.+)',
  width: String.raw`(?<width>\d{2,5})`,
  height: String.raw`(?<height>\d{2,5})`,
  pixelFormat: String.raw`(?<pixelFormat>yuv4\d\dp(?:10le)?)`,
  frameRate: String.raw`(?<frameRate>\d{1,3}(?:\.\d{1,3})?)`,
}

function patternOf(pattern: string): RegExp {
  const parts = pattern.split(/(\{\w+\})/).map((part) => {
    const placeholder = PLACEHOLDERS[part.slice(1, -1)]
    return part.startsWith('{') && placeholder !== undefined ? placeholder : escaped(part)
  })
  return new RegExp(`^${parts.join('')}$`, 'u')
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
}

function inPattern(groups: Readonly<Record<string, string>>): PartialGeometry {
  const { width, height, pixelFormat, frameRate } = groups
  return {
    ...(width === undefined ? {} : { width: Number(width) }),
    ...(height === undefined ? {} : { height: Number(height) }),
    ...(pixelFormat === undefined ? {} : { pixelFormat: asPixelFormat(pixelFormat) }),
    ...(frameRate === undefined ? {} : { frameRate: exactRate(frameRate) }),
  }
}

/** The recipe's word, then the pattern's, then the name's; where they differ, nobody knows which is right. */
function agreed(
  path: string,
  recipe: PartialGeometry,
  pattern: PartialGeometry,
  faults: Faults,
): PartialGeometry {
  const name = { ...geometryInName(basename(path)), ...pattern }
  for (const difference of disagreements(recipe, 'the recipe', name, 'the name of the file'))
    faults.add(
      `${path}: ${difference}`,
      'correct the recipe, or rename the file; where the sources differ, leave the key out of the recipe and let each name say it',
    )
  return Object.fromEntries(
    GEOMETRY_KEYS.flatMap((key) => {
      const value = recipe[key] ?? name[key]
      return value === undefined ? [] : [[key, key === 'frameRate' ? exactRate(String(value)) : value]]
    }),
  )
}
