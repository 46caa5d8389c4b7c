// Which artifacts of a run are taken for its evidence when a workflow names none.
import { describe, expect, it } from '@jest/globals'
import type { ArtifactRecord } from '../../../src/ports/artifact-records.js'
import { evidenceOfRun } from '../../../src/use-cases/decide/evidence-of-run.js'
import { errorOf } from '../../support/error-code.js'

const record = (id: number, name: string, plant: Partial<ArtifactRecord> = {}): ArtifactRecord => ({
  id,
  name,
  size: 1,
  expired: false,
  digest: `sha256:${String(id).padStart(64, '0')}`,
  run: { id: 7, headSha: 'a'.repeat(40), repositoryId: 1 },
  ...plant,
})
const idsOf = (...records: ArtifactRecord[]) => evidenceOfRun('tiny', 7, records).map(({ id }) => id)

describe('the evidence of a run', () => {
  it('is of every shard the newest attempt’s, in the order of the shards', () => {
    expect(
      idsOf(
        record(1, 'evidence-tiny-7-1-b'),
        record(2, 'evidence-tiny-7-10-a'),
        record(3, 'evidence-tiny-7-9-a'),
        record(4, 'verdict-e-7-1'),
      ),
    ).toEqual([2, 1])
  })

  it('is neither another run’s nor expired', async () => {
    const foreign = [
      record(1, 'evidence-tiny-70-1-a'),
      record(2, 'evidence-tiny-7-1-a', { expired: true }),
      record(3, 'evidence-tiny-7-a'),
    ]
    await errorOf(() => evidenceOfRun('tiny', 7, foreign), 'evidence-not-found')
  })

  it('is not another ensemble’s of the same run (D53)', () => {
    const others = ['tiny_v2', 'very-tiny', 'tiny-2'].map((other, index) =>
      record(10 + index, `evidence-${other}-7-1-1-of-1`),
    )
    expect(idsOf(record(1, 'evidence-tiny-7-1-1-of-1'), ...others)).toEqual([1])
  })

  it('is nothing without a digest', async () => {
    await errorOf(
      () => evidenceOfRun('tiny', 7, [record(1, 'evidence-tiny-7-1-a', { digest: null })]),
      'artifact-not-found',
    )
  })
})
