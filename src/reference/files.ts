// Every file that is made from schemas and vocabularies: what scripts/reference-docs.mjs writes and a test compares.
import { ERRORS_PAGE, renderErrors } from './errors.js'
import { schemaFile } from './json-schema.js'
import { PAGES } from './pages.js'
import { renderPage } from './render.js'

export interface MadeFile {
  /** From the top of the repository. */
  readonly path: string
  readonly text: string
}

/** @param read the text of an example, by its path from the top of the repository */
export function referenceFiles(read: (path: string) => string): MadeFile[] {
  const described = PAGES.flatMap(({ files }) => files)
  return [
    ...PAGES.map((page) => ({ path: page.path, text: renderPage(page, read) })),
    ...described.map((file) => ({ path: `schema/${file.key}.schema.json`, text: schemaFile(file) })),
    { path: ERRORS_PAGE, text: renderErrors() },
  ]
}
