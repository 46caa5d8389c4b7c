// Does whoever clones or unpacks the head see the files that are checked here, by these names and with these bytes?
import { basename, dirname, join } from 'node:path/posix'
import { recordPaths } from '../registry/flip-paths.js'
import { checkAttributes } from './check-attributes.js'
import { checkNames } from './check-names.js'
import type { GuardFinding, GuardQuestion } from './guarded.js'
import { memberFolder, type HeadRow } from './rows.js'
import { anyChanged, type Scope } from './scope.js'

export async function checkAsOthersRead(
  question: GuardQuestion,
  registry: string,
  rows: readonly HeadRow[],
  scope: Scope,
): Promise<GuardFinding[]> {
  const { ensemble } = question.recipe.recipe
  const folder = `${dirname(registry)}/`.toLowerCase()
  const isNear = (path: string): boolean => folder === './' || path.toLowerCase().startsWith(folder)
  const findings: GuardFinding[] = []
  if (scope.everything || [...scope.changed].some(isNear)) {
    findings.push(...checkNames(registry, await question.names(), scope))
  }
  const paths = [
    registry,
    join(memberFolder(rows, registry), `${ensemble}.json`),
    ...Object.values(recordPaths(question.recipe.recipe)),
    ...rows.flatMap(({ weights, sidecar, quantised }) => [weights, sidecar, quantised]),
  ].filter((path): path is string => path !== null)
  const attributesChanged = [...scope.changed].some((path) => basename(path) === '.gitattributes')
  if (scope.everything || attributesChanged || anyChanged(paths, scope)) {
    const { base, head } = question.attributes
    const asked =
      scope.everything || attributesChanged ? paths : paths.filter((path) => scope.changed.has(path))
    const before = scope.everything ? null : base
    findings.push(...(await checkAttributes({ paths: asked, tree: question.head, head, base: before })))
  }
  return findings
}
