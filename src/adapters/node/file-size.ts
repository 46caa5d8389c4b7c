// How large a file is.
import { stat } from 'node:fs/promises'

/** Bytes of a file, or of the file that a link leads to; null where there is no file. */
export async function fileSize(path: string): Promise<number | null> {
  const found = await stat(path).catch(() => null)
  return found?.isFile() === true ? found.size : null
}
