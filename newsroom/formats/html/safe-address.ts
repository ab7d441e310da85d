import { linkAddress } from '../../story/inline.ts'

/** The address if a reader may be led there (`http`, `https`, `mailto`), else undefined: its words then stand without a link. */
export function safeAddress(address: string): string | undefined {
  const checked = linkAddress.safeParse(address.trim())
  return checked.success ? checked.data : undefined
}
