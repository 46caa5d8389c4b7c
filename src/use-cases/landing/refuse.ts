// Why a plan cannot land. Flip and rollback each refuse in their own vocabulary, which has these words.
import type { SeedgateError } from '../../errors/seedgate-error.js'

export type LandingRefusal = 'base-missing' | 'base-stale' | 'base-moved' | 'branch-taken'

export type Refuse = (reason: LandingRefusal, detail: string) => SeedgateError
