// predictions_seed{N}.jsonl as we write it: the same predictions, the same bytes.
import type { OutOfFoldPredictions } from './out-of-fold.js'

/**
 * One JSON object a line, keys in a fixed order, numbers in the shortest form that reads back as the same double, the
 * last line ended too. Non-finite numbers stand bare as NaN, Infinity, -Infinity, as Python writes them: a trainer that
 * diverged has to be able to say so.
 */
export function serialisePredictions(predictions: OutOfFoldPredictions): string {
  const { row, source, fold, target, prediction } = predictions
  const quoted = quotedNames()
  let text = ''
  for (let line = 0; line < row.length; line++) {
    text += `{"row":${row[line]!},"source":${quoted(source[line]!)},"fold":${quoted(fold[line]!)}`
    text += `,"target":${target[line]!},"prediction":${prediction[line]!}}\n`
  }
  return text
}

/** JSON strings, each distinct name made once. */
function quotedNames(): (name: string) => string {
  const known = new Map<string, string>()
  return (name) => {
    let quoted = known.get(name)
    if (quoted === undefined) known.set(name, (quoted = JSON.stringify(name)))
    return quoted
  }
}
