// What the guard action takes and gives.
import type { ActionDeclaration } from '../declaration.js'
import { choice, flag, names, path, text, token } from '../input-types.js'

export const GUARD = {
  name: 'seedgate: guard',
  description:
    'Refuse a change to governed registry rows that no vouched verdict covers, and audit that what landed is still true.',
  main: '../dist/guard/index.js',
  inputs: {
    check: choice(['guard', 'audit'], {
      description: '`guard`: a change, between two revisions. `audit`: every row and file of one revision.',
    }),
    recipe: path({
      description:
        'The recipe, from the top of the repository. Its committed text counts, at the base of a change.',
      default: 'seedgate.yml',
    }),
    base: text({
      description:
        'guard: what the change is measured against. Where left out, together with `head`: what the event says, of `pull_request`, `merge_group` or `push`.',
    }),
    head: text({ description: 'guard: the change; for a pull request its merge commit.' }),
    revision: text({
      description:
        'audit: what is looked at. Where left out, the branch that the recipe’s `flip.base` names.',
    }),
    comment: flag({
      description:
        'guard: keep one comment on the pull request. None is made before there is a finding; without permission to write, the job summary has to do.',
      default: 'true',
    }),
    issue: flag({
      description: 'audit: follow findings with one issue, which the first audit without any closes.',
      default: 'true',
    }),
    'issue-labels': names({ description: 'audit: labels of a new such issue.' }),
    token: token({ description: 'What speaks to GitHub. Permissions: see docs/guard.md.' }),
  },
  outputs: {
    passed: { type: '`true` or `false`', description: 'Whether there is no finding.' },
    findings: {
      type: 'JSON list',
      description:
        'The first 200: `code`, `file`, `row`, `message` and `what_to_do` of each. Names in it are anybody’s text: never put it into a shell.',
    },
    'findings-total': { type: 'whole number', description: 'How many there are.' },
    notes: {
      type: 'JSON list',
      description:
        'The first 200 notes, with the keys of a finding. Notes never fail the check: a looser policy, an edited free field, other rows.',
    },
    vouched: {
      type: '`vouched`, `refused`, `not-checked` or empty',
      description: 'What is known of the verdict that it rests on; empty where it rests on none.',
    },
    'verdict-digest': {
      type: '64 hex digits',
      description: 'sha256 of that verdict; empty where there is none.',
    },
    issue: {
      type: 'URL',
      description: 'audit: the issue that follows the findings; empty where there is none.',
    },
    result: {
      type: 'JSON',
      description: 'Everything in one record with a `schema_version`, whatever became of the step.',
    },
  },
} as const satisfies ActionDeclaration
