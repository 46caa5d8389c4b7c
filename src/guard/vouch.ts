// Does anything outside the tree vouch for the verdict that stands in it?
import type { VerdictClaim, Voucher } from '../ports/vouchers.js'
import { finding } from '../registry/finding.js'
import type { GuardFinding, Vouching } from './guarded.js'

/** The first voucher that vouches settles it; one that refuses does not, as the next may know more. */
export async function vouchFor(claim: VerdictClaim, vouchers: readonly Voucher[]): Promise<Vouching> {
  const answers: { voucher: string; answer: string; detail: string }[] = []
  for (const voucher of vouchers) {
    const said = await voucher.vouch(claim)
    const detail = said.answer === 'vouched' ? said.by : said.why
    answers.push({ voucher: voucher.name, answer: said.answer, detail })
    if (said.answer === 'vouched') return { verdictSha256: claim.sha256, state: 'vouched', answers }
  }
  const refused = answers.some(({ answer }) => answer === 'refused')
  return { verdictSha256: claim.sha256, state: refused ? 'refused' : 'not-checked', answers }
}

/** @param required whether "not checked" is a finding too, as it is wherever the answer decides about a change */
export function unvouched(
  { state, answers, verdictSha256 }: Vouching,
  path: string,
  required: boolean,
): GuardFinding[] {
  if (state === 'vouched' || (state === 'not-checked' && !required)) return []
  const said = answers.map(({ voucher, detail }) => `${voucher}: ${detail}`)
  const got = said.length === 0 ? 'nobody to ask' : said.join('; ')
  const message = `${path}: expected an attestation or a run that vouches for ${verdictSha256}, got ${got}`
  return [finding('verdict-unvouched', path, null, message)]
}
