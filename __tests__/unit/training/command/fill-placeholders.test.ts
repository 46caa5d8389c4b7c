import { describe, expect, it } from '@jest/globals'
import { fillPlaceholders } from '../../../../src/training/command/fill-placeholders.js'

describe('the placeholders of a command', () => {
  const values = { seed: 3, corpus: '/c/{out}.jsonl', out: '/o $HOME' }

  it('are filled in inside their argument, once, and by nothing else', () => {
    expect(
      fillPlaceholders(['python', '--in={corpus}', '{out}', 's{seed}_{seed}', '{unknown}'], values),
    ).toEqual(['python', '--in=/c/{out}.jsonl', '/o $HOME', 's3_3', '{unknown}'])
  })
})
