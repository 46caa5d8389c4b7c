// SAME_TRAINING (src/version.ts) promises that the versions in it train to the same bits. So these bits may not change unnoticed.
import { CODEC_BLOCK_WIDTH } from '../../support/codec-block.js'
import { createHash } from 'node:crypto'
import { expect, it } from '@jest/globals'
import { modelFile } from '../../../src/training/network.js'
import { jobOf, ODD_SETTINGS, regressionData, trainTogether } from './small-work.js'

/** Of x86-64 with AVX2 or AVX-512: other processors add in another order. */
const BITS = '42d97f755f78d4207ad3abd93633c48f95bd5e4a41d555ad5e860886764be6cc'

// If this fails and training is meant to change: write the new digest here, and start SAME_TRAINING anew in src/version.ts.
const onX64 = process.arch === 'x64' ? it : it.skip
onX64('a small training ends in the bits that it always had', async () => {
  const jobs = [jobOf(0, null), jobOf(1, 2)]
  const { finished } = await trainTogether({ data: regressionData([5, 6, 8]), settings: ODD_SETTINGS, jobs })
  const digest = createHash('sha256')
  for (const job of jobs)
    digest.update(
      modelFile(ODD_SETTINGS.architecture, CODEC_BLOCK_WIDTH, finished.get(job)!, { seed: String(job.seed) }),
    )
  expect(digest.digest('hex')).toBe(BITS)
})
