// The page of exit statuses and error codes.
import { ERROR_MEANINGS } from '../errors/meanings.js'
import { EXIT, exitStatusOf, SeedgateError, type ErrorCode } from '../errors/seedgate-error.js'
import { table } from './render.js'

export const ERRORS_PAGE = 'docs/reference/errors.md'

const STATUSES: Readonly<Record<keyof typeof EXIT, string>> = {
  ok: 'PROMOTE, or done',
  hold: 'HOLD; for `verify`, `guard` and `audit`: findings. A decision, not an error',
  input: 'somebody has to mend an input: recipe, corpus, evidence, verdict, registry, approval',
  runtime:
    'training, the disk, GitHub or the network failed, or somebody stopped it; running it again goes on',
  defect: 'seedgate itself is wrong',
}

export function renderErrors(): string {
  const statuses = Object.entries(STATUSES).map(([name, meaning]) => [
    String(EXIT[name as keyof typeof EXIT]),
    meaning,
  ])
  const codes = (Object.keys(ERROR_MEANINGS) as ErrorCode[]).map((code) => {
    const error = new SeedgateError(code, '')
    const { meaning, whatToDo } = ERROR_MEANINGS[code]
    return [`\`${code}\``, error.family, String(exitStatusOf(error)), meaning, whatToDo]
  })
  return `# Reference: exit statuses and error codes

<!-- Made from src/errors by scripts/reference-docs.mjs: change it there. -->

Every error reads \`error[CODE]: MESSAGE\`: the file, the place, what was expected and what came; then its causes, and what to do. A
HOLD is no error: [verdict.md](../verdict.md#reasons) lists its reasons, [guard.md](../guard.md#findings) the guard's findings.

## Exit statuses

Those of the command line, and of the actions' steps.

${table(['status', 'means'], statuses)}

## Error codes

The list is closed. The family says who can mend it.

${table(['code', 'family', 'status', 'means', 'what to do'], codes)}
`
}
