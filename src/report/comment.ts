// The one comment on a pull request that always shows the newest verdict, and what to do with it.
import { DIGEST_DIGITS, shortDigest } from '../approval/question.js'
import { codeSpan } from './escape.js'
import { renderObstacles } from './foreseen.js'
import { renderMarkdown } from './markdown.js'
import type { PublishedVerdict } from './published.js'

/** The first line of the comment, by which it is found again; an ensemble's name has no character that ends it. */
export function verdictMarker(ensemble: string): string {
  return `<!-- seedgate:v1 verdict ${ensemble} -->`
}

/** Markdown for the job summary and, behind the marker, for the comment; at most 65,536 UTF-16 units with it. */
export function renderComment(published: PublishedVerdict): string {
  const { report, artifactUrl, runUrl } = published
  const links = `Verdict, report and evidence: [artifact](${artifactUrl}) of [this run](${runUrl}).`
  return [renderMarkdown(report), ...whatNext(published), '', links, ''].join('\n')
}

function whatNext({ report, flip, runUrl, foreseen }: PublishedVerdict): string[] {
  const { verdict, verdictSha256 } = report
  if (verdict.verdict === 'HOLD') {
    return [
      '#### What next',
      '',
      'Fix the problems listed above, retrain if a reason says so, then run the gate again. This comment then shows the new verdict.',
    ]
  }
  if (verdict.policy.members === 'absent' || flip === undefined) {
    const why = flip === undefined ? 'names no branch to flip (`flip:`)' : 'asks for no members'
    return ['#### What next', '', `This verdict cannot be promoted: the recipe ${why}.`]
  }
  const digest = shortDigest(verdictSha256)
  const steps =
    flip.approval === 'environment'
      ? [
          `A required reviewer of the environment ${codeSpan(flip.environment)}, other than who started the run, opens [the run](${runUrl}), chooses **Review deployments**, writes`,
          '',
          '```text',
          `APPROVE ${digest}`,
          '```',
          '',
          flip.digestInComment
            ? `and approves. This recipe requires these ${DIGEST_DIGITS} digits.`
            : `and approves. These ${DIGEST_DIGITS} digits are required where the run has asked for the approval of another verdict too: after "Re-run all jobs", or with several recipes.`,
        ]
      : [
          'Somebody with write permission, other than who started the run, comments on this pull request',
          '',
          '```text',
          `/promote ${verdictSha256}`,
          '```',
          '',
          'and does not edit it afterwards. A reason may stand below the first line.',
        ]
  const first = foreseen ? renderObstacles(foreseen) : []
  return [...first, '#### How to approve exactly this verdict', '', ...steps]
}
