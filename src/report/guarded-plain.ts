// What a guard or an audit found, as lines for a terminal or a log, and as JSON.
import type { Guarded, GuardFinding, Vouching } from '../guard/guarded.js'
import { FINDINGS } from '../guard/vocabulary.js'

/** Notes on how it was looked at, for people. */
export const FIRST_RECIPE = 'the base has no recipe, so the one that this change brings is its policy'
export const WITHOUT_BASE =
  'the head does not have the base in it, so the two were compared as if it took the base’s place; for a pull request give its merge commit'

/** One finding a line; then what to do, once for each code; then the notes; then who vouches. */
export function describeGuarded({ findings, notes, vouching }: Guarded, whenNone: string): string {
  const said = ({ code, message }: GuardFinding): string => `${code}: ${message.replaceAll('\n', ' ')}`
  const lines = findings.map(said)
  const codes = [...new Set(findings.map(({ code }) => code))]
  const hints = codes.map((code) => `  what to do (${code}): ${FINDINGS[code].whatToDo}`)
  return [
    ...(lines.length === 0 ? [whenNone] : lines),
    ...hints,
    ...notes.map((note) => `note: ${said(note)}`),
    ...(vouching === null ? [] : describeVouching(vouching)),
  ].join('\n')
}

function describeVouching({ state, verdictSha256, answers }: Vouching): string[] {
  const said = answers.map(({ voucher, answer, detail }) => `  ${voucher}: ${answer}: ${detail}`)
  const words = {
    vouched: 'vouched for',
    refused: 'not vouched for',
    'not-checked': 'not checked: nothing here vouches for it, and its being in the tree proves nothing',
  }
  return [`verdict ${verdictSha256}: ${words[state]}`, ...said]
}

export function guardedAsJson({ findings, notes, vouching }: Guarded) {
  const advised = (all: readonly GuardFinding[]) =>
    all.map((finding) => ({ ...finding, what_to_do: FINDINGS[finding.code].whatToDo }))
  return {
    passed: findings.length === 0,
    findings: advised(findings),
    notes: advised(notes),
    verdict:
      vouching === null
        ? null
        : { sha256: vouching.verdictSha256, vouched: vouching.state, answers: vouching.answers },
  }
}
