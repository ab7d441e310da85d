import type { SpokenFault } from '../../newsroom/contract/faults.ts'
import type { IncomingPacket } from '../../newsroom/contract/packet-calls.ts'

/** How far a packet that came in has come. */
export type PacketProgress =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'failed'; readonly fault: SpokenFault }
  /** It waits for a decision. */
  | { readonly kind: 'here'; readonly incoming: IncomingPacket }
  /** It is to be merged, and the story here is on its way into the window. */
  | { readonly kind: 'opening'; readonly incoming: IncomingPacket }
  | { readonly kind: 'merging'; readonly incoming: IncomingPacket }
