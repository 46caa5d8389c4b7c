// The output of `git cat-file --batch`: for each object asked for a line that says how many bytes follow, then the bytes.
import { SeedgateError } from '../../errors/seedgate-error.js'

const LINE_END = 10

/**
 * @param oids in the order asked for
 * @param root how messages name the repository
 * @throws SeedgateError repository-invalid where one of them is missing or no blob
 */
export function splitBatch(
  output: Uint8Array,
  oids: readonly string[],
  root: string,
): ReadonlyMap<string, Uint8Array> {
  const contents = new Map<string, Uint8Array>()
  let at = 0
  for (const oid of oids) {
    const end = output.indexOf(LINE_END, at)
    const line = new TextDecoder().decode(output.subarray(at, end))
    const [, type, size] = line.split(' ')
    if (end < 0 || type !== 'blob' || size === undefined) {
      throw new SeedgateError('repository-invalid', `${root}: expected the file ${oid}, git says: ${line}`, {
        hint: 'fetch what is missing (in a partial clone: git fetch --refetch), then run this again',
      })
    }
    const from = end + 1
    contents.set(oid, new Uint8Array(output.subarray(from, from + Number(size))))
    at = from + Number(size) + 1
  }
  return contents
}
