// What the rollback action takes and gives.
import type { ActionDeclaration } from '../declaration.js'
import { digestPrefix, flag, names, path, token } from '../input-types.js'

export const ROLLBACK = {
  name: 'seedgate: rollback',
  description:
    'Open the draft pull request that restores exactly the rows and files a flip changed, whatever else changed since.',
  main: '../dist/rollback/index.js',
  inputs: {
    verdict: digestPrefix({
      description:
        'sha256 of the verdict that was flipped, or its first 12 digits or more: `Seedgate-Verdict` of the flip’s commit.',
    }),
    recipe: path({
      description:
        'The recipe, from the top of the repository. Its committed text on the base branch counts.',
      default: 'seedgate.yml',
    }),
    issue: flag({
      description: 'Follow the rollback with one issue, which a person closes.',
      default: 'true',
    }),
    'issue-labels': names({ description: 'Labels of a new such issue.' }),
    labels: names({ description: 'Labels of the pull request; those that exist are added.' }),
    reviewers: names({ description: 'Logins, and teams as `org/team`, to ask for a review.' }),
    token: token({ description: 'What speaks to GitHub. Permissions: see docs/guard.md.' }),
  },
  outputs: {
    'pull-request': {
      type: 'URL',
      description: 'The draft pull request; empty where the base branch is as before the flip already.',
    },
    branch: { type: 'text', description: 'The branch of the rollback.' },
    commit: { type: 'commit id', description: 'Its commit; empty where there is none.' },
    issue: { type: 'URL', description: 'The issue that follows it; empty where there is none.' },
    result: {
      type: 'JSON',
      description:
        'Everything in one record with a `schema_version`, whatever became of the step: of a refusal its code.',
    },
  },
} as const satisfies ActionDeclaration
