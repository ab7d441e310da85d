import type { Chain, ChainKind } from '../../newsroom/story/chain.ts'

/** The chain as another kind of version. The original has the number 0, and the first of every other kind has 1. */
export function withKind(chain: Chain, kind: ChainKind): Chain {
  if (kind === 'original') return { ...chain, kind, sequence: 0 }
  return { ...chain, kind, sequence: Math.max(1, chain.sequence) }
}
