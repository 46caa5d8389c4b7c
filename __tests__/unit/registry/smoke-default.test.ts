// What a row without `smoke` means, by the registry's own schema.
import { describe, expect, it } from '@jest/globals'
import { smokeDefault } from '../../../src/registry/registry-schema.js'

function ofSmoke(smoke: unknown, definitions: Readonly<Record<string, unknown>> = {}): boolean | null {
  const schema = { $defs: { row: { properties: { smoke } }, ...definitions } }
  return smokeDefault(new TextEncoder().encode(JSON.stringify(schema)))
}

describe('the default of smoke', () => {
  it('is the one that its property states', () => {
    expect(ofSmoke({ type: 'boolean', default: false })).toBe(false)
    expect(ofSmoke({ type: 'boolean' })).toBeNull()
  })

  it('is that of the definition which its $ref names, and its own where both state one', () => {
    const definitions = { 'a/flag': { default: false }, link: { $ref: '#/$defs/a~1flag' } }
    expect(ofSmoke({ $ref: '#/$defs/a~1flag' }, definitions)).toBe(false)
    expect(ofSmoke({ $ref: '#/$defs/link' }, definitions)).toBe(false)
    expect(ofSmoke({ $ref: '#/$defs/link', default: true }, definitions)).toBe(true)
  })

  it('is not said by a reference that leads nowhere, in a circle or elsewhere', () => {
    const circle = { a: { $ref: '#/$defs/b' }, b: { $ref: '#/$defs/a' } }
    expect(ofSmoke({ $ref: '#/$defs/a' }, circle)).toBeNull()
    expect(ofSmoke({ $ref: '#/$defs/none' })).toBeNull()
    expect(ofSmoke({ $ref: 'https://example.org/flag.json' })).toBeNull()
  })
})
