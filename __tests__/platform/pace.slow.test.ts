// How long GitHub may keep us waiting: what is computed before, and between, requests does not count.
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import { errorOf } from '../support/error-code.js'
import { withGitHub } from '../support/github/connected.js'

describe('the time for all requests', () => {
  it('does not run before the first request, nor between two', async () => {
    await withGitHub(
      async ({ github }) => {
        for (let asked = 0; asked < 2; asked++) {
          await sleep(2_200)
          expect((await github.repository.facts()).defaultBranch).toBe('main')
        }
      },
      { total: 2_000 },
    )
  })

  it('is one for all requests: what earlier ones took is gone', async () => {
    await withGitHub(
      async ({ standIn, github }) => {
        standIn.fault('repos/get', { kind: 'slow', ms: 400 }, { times: 9 })
        let answered = 0
        const error = await errorOf(async () => {
          for (; answered < 9; answered++) await github.repository.facts()
        }, 'github-unavailable')
        expect(error.message).toContain('timeout')
        expect(answered).toBeLessThan(3)
      },
      { total: 1_000 },
    )
  })

  it('a second attempt has its own deadline though the first one’s is over', async () => {
    await withGitHub(
      async ({ standIn, github }) => {
        standIn.fault('repos/get', { kind: 'silence' }, { times: 2 })
        expect((await github.repository.facts()).defaultBranch).toBe('main')
        expect(standIn.calls('repos/get')).toBe(3)
      },
      { attempt: 150 },
    )
  })
})
