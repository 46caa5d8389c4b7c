// What the gate's inputs take, and that every wrong one is named at once.
import { describe, expect, it } from '@jest/globals'
import { readInputs } from '../../../src/actions/declaration.js'
import { GATE } from '../../../src/actions/gate/interface.js'
import { errorOf } from '../../support/error-code.js'

const read = (given: Readonly<Record<string, string>>) =>
  readInputs(GATE.inputs, (name) => ({ token: 'ghs_x', ...given })[name] ?? '')

describe('the gate’s inputs', () => {
  it('have defaults', () => {
    expect(read({})).toMatchObject({
      stage: 'decide',
      recipe: 'seedgate.yml',
      comment: true,
      'fail-on-hold': false,
      'evidence-artifact-ids': [],
      'verdict-digest': undefined,
    })
  })

  it('take digests with and without their prefix, in any case', () => {
    const hex = 'AB'.repeat(32)
    const inputs = read({
      'verdict-digest': `sha256:${hex}`,
      'verdict-artifact-digest': hex,
      labels: 'a, b\nc',
    })
    expect(inputs['verdict-digest']).toBe('ab'.repeat(32))
    expect(inputs['verdict-artifact-digest']).toEqual([`sha256:${'ab'.repeat(32)}`])
    expect(inputs.labels).toEqual(['a', 'b', 'c'])
  })

  it('are refused together, each by its name', async () => {
    const wrong = {
      stage: 'Promote',
      'pr-number': '0',
      'verdict-digest': 'abc',
      token: '',
      'evidence-artifact-ids': '1,x',
    }
    const { message } = await errorOf(() => read(wrong), 'usage-invalid')
    for (const name of Object.keys(wrong)) expect(message).toContain(`input ${name}:`)
  })
})
