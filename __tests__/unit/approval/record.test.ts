// approval.json: one form, read back strictly; and the error that names every refusal with its fix.
import { describe, expect, it } from '@jest/globals'
import { judgeApproval } from '../../../src/approval/judge-approval.js'
import { parseApproval, sameApproval, serialiseApproval } from '../../../src/approval/record.js'
import { ApprovalRefused, refusal } from '../../../src/approval/refusal.js'
import { bytesOf } from '../../support/a-promotion.js'
import { errorOf } from '../../support/error-code.js'
import { aReviewedCase } from './cases.js'

const record = () => {
  const judgement = judgeApproval(aReviewedCase())
  if (!judgement.approved) throw new Error('not approved')
  return judgement.approval
}

describe('approval.json', () => {
  it('is read back as it was written', () => {
    const text = serialiseApproval(record())
    expect(parseApproval(bytesOf(text), 'approval.json')).toEqual(record())
    expect(text.endsWith('}\n')).toBe(true)
  })

  it('says the same whenever it was observed, and something else of another person', () => {
    const later = { ...record(), observed_at_utc: '2027-01-01T00:00:00.000Z' }
    expect(sameApproval(record(), later)).toBe(true)
    expect(sameApproval(record(), { ...later, approver: { id: 3, login: 'carol' } })).toBe(false)
  })

  it('refuses a record with a field too many, and names it', async () => {
    const text = serialiseApproval(record()).replace('"channel"', '"forged": true,\n  "channel"')
    const error = await errorOf(() => parseApproval(bytesOf(text), 'approval.json'), 'verdict-invalid')
    expect(error.message).toContain('forged')
  })
})

describe('a refused approval', () => {
  it('names every refusal, and says each fix once', () => {
    const bot = refusal('approver-not-user', 'a bot')
    const error = new ApprovalRefused([bot, bot, refusal('comment-edited', 'at noon')])
    expect(error.message).toContain('comment-edited: at noon')
    expect(error.hint?.match(/a person has to approve/g)).toHaveLength(1)
  })
})
