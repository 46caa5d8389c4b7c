// Does anything outside the tree vouch for the verdict that stands in it?
import type { VerdictClaim, VouchedFor, Voucher, VouchPolicy } from '../ports/vouchers.js'
import { finding } from '../registry/finding.js'
import type { GuardFinding, Vouching } from './guarded.js'

/**
 * Everybody is asked. Who refuses has seen something that does not hold, and nobody else's word mends that; where nobody
 * does, the origin must be vouched for, and the approval wherever somebody was asked who could know of it.
 */
export async function vouchFor(
  claim: VerdictClaim,
  policy: VouchPolicy | null,
  vouchers: readonly Voucher[],
): Promise<Vouching> {
  const { sha256: verdictSha256 } = claim
  if (policy === null) {
    const detail = 'the recipe names no flip, so no branch and no workflow that a verdict could come from'
    const answers = [{ voucher: 'recipe', answer: 'not-checked', detail }]
    return { verdictSha256, state: 'not-checked', answers }
  }
  const open = new Set<VouchedFor>(['origin', ...vouchers.flatMap(({ speaksOf }) => speaksOf)])
  const answers: { voucher: string; answer: string; detail: string }[] = []
  for (const voucher of vouchers) {
    const said = await voucher.vouch(claim, policy)
    if (said.answer === 'vouched') for (const each of said.of) open.delete(each)
    const detail = said.answer === 'vouched' ? `its ${said.of.join(' and its ')}: ${said.by}` : said.why
    answers.push({ voucher: voucher.name, answer: said.answer, detail })
  }
  const refused = answers.some(({ answer }) => answer === 'refused')
  const state = refused ? 'refused' : open.size === 0 ? 'vouched' : 'not-checked'
  return { verdictSha256, state, answers }
}

/** @param required whether "not checked" is a finding too, as it is wherever the answer decides about a change */
export function unvouched(
  { state, answers, verdictSha256 }: Vouching,
  path: string,
  required: boolean,
): GuardFinding[] {
  if (state === 'vouched' || (state === 'not-checked' && !required)) return []
  const said = answers.map(({ voucher, answer, detail }) => `${voucher}: ${answer}: ${detail}`)
  const got = said.length === 0 ? 'nobody to ask' : said.join('; ')
  const message = `${path}: expected its origin and its approval vouched for (${verdictSha256}), got ${got}`
  return [finding('verdict-unvouched', path, null, message)]
}
