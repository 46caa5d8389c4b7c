// Who is asked to vouch for a verdict that a change brings.
import type { Forge } from '../../ports/forge.js'
import type { Voucher } from '../../ports/vouchers.js'

export interface VoucherWorld {
  readonly forge: Forge
  /** `owner/name`. */
  readonly repository: string
  /** `https://github.com`, or where else the repository lies. */
  readonly serverUrl: string
}

/** In the order in which they are asked. */
export const vouchersOf: (world: VoucherWorld) => readonly Voucher[] = () => []
