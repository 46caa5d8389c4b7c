// Where a seed was trained in parts on several machines: is every part there, once, with the predictions it pinned?
import type { PartFile } from '../../evidence/evidence.js'
import { groupParts, type Parts } from '../../evidence/read-parts.js'
import { partialFile, predictionsFile } from '../../evidence/layout.js'
import { modelsOfSeed, partName, partsOfSeed } from '../../folds/part.js'
import { shown } from '../../errors/shown.js'
import type { Check, GateCase } from '../input.js'
import type { HoldReason } from '../reasons.js'

/** What the parts say of folds, rows and members is judged in the result that was joined from them. */
export const checkParts: Check = (input) => {
  const { parts } = input.evidence
  const splits = groupParts(parts, ({ named, part }) => `${named}/${part.of}`)
  return [
    ...splits.flatMap((split) => [...missing(input, split), ...twice(split)]),
    ...parts.flatMap((part) => changed(input, part)),
  ]
}

function missing({ recipe, facts }: GateCase, parts: Parts): HoldReason[] {
  const [{ named, part }] = parts
  const seedPlace = recipe.recipe.seeds.indexOf(named)
  if (facts.sources === null || seedPlace === -1) return []
  const there = new Set(parts.map((one) => partName(one.part)))
  return partsOfSeed(part.of, seedPlace, modelsOfSeed(facts.sources.length))
    .map(partName)
    .filter((name) => !there.has(name))
    .map((name) => ({
      code: 'fold-missing',
      message: `seed ${named}: expected its part ${name}, got ${[...there].join(', ')} only: join the shard that trained it`,
    }))
}

function twice(parts: Parts): HoldReason[] {
  return groupParts(parts, ({ part }) => partName(part))
    .filter(({ length }) => length > 1)
    .map((same) => {
      const [{ named, part }] = same
      const got = same.map(({ path }) => path).join(' and ')
      const message = `seed ${named}: expected its part ${partName(part)} once, got ${got}`
      return { code: 'fold-duplicate', message }
    })
}

function changed({ digests }: GateCase, { path, base, part, named, loso }: PartFile): HoldReason[] {
  const pinned = loso.predictions
  if (pinned === undefined) return []
  const expected = partialFile(part, predictionsFile(named))
  const place = `${path}: predictions`
  if (pinned.path !== expected) {
    const message = `${place}.path: expected ${expected}, got ${shown(pinned.path)}`
    return [{ code: 'path-unexpected', message }]
  }
  const actual = digests[`${base}${expected}`]
  if (actual === undefined || actual === pinned.sha256.toLowerCase()) return []
  const message = `${base}${expected}: expected sha256 ${shown(pinned.sha256)} (${place}), got ${actual}`
  return [{ code: 'evidence-changed', message }]
}
