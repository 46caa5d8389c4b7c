// Does the registry match its JSON Schema? The base's schema judges: a change cannot loosen the schema and use what it loosened.
import { checkSchema } from '../registry/check-registry.js'
import { finding } from '../registry/finding.js'
import type { Registry } from '../registry/read-registry.js'
import type { GuardFinding, GuardQuestion } from './guarded.js'
import type { Scope } from './scope.js'

/** The base's schema; the head's only where the base has none. */
export async function judgingSchema({ base, head }: GuardQuestion, path: string): Promise<Uint8Array | null> {
  return (await base([path]))(path) ?? (await head([path]))(path)
}

export async function checkBySchema(
  question: GuardQuestion,
  schema: string,
  registry: Registry,
  scope: Scope,
): Promise<GuardFinding[]> {
  const before = await judgingSchema(question, schema)
  const after = (await question.head([schema]))(schema)
  const found = checkSchema(schema, registry, () => before)
  if (!scope.changed.has(schema)) return found
  // A schema that changes alone must fit the registry that is there: it judges the next change.
  const own = checkSchema(schema, registry, () => after)
  if (!scope.changed.has(registry.path)) return own
  const message = `${schema}: expected the base’s schema, as rows change too, got another`
  const isFirst = (await question.base([schema]))(schema) === null
  return isFirst ? own : [...found, finding('schema-with-rows', schema, null, message)]
}
