import { linkAddress } from '../../story/inline.ts'

/** Where a field's code leads (`HYPERLINK "https://…"`), or null where it leads nowhere that a reader may follow. */
export function addressOfField(code: string): string | null {
  const found = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s\\"]\S*))/i.exec(code)
  return found ? safeLink(found[1] ?? found[2] ?? '') : null
}

/** The address, if a reader may be led there; else null, and the words stand without it. */
export function safeLink(address: string): string | null {
  const checked = linkAddress.safeParse(address.trim())
  return checked.success ? checked.data : null
}
