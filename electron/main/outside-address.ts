/** The address as it may be opened outside, or null. Only http, https and mailto; no names or passwords in it. */
export function outsideAddress(address: string): string | null {
  if (address.length > 2048) return null
  const url = URL.parse(address)
  if (!url || url.username !== '' || url.password !== '') return null
  return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null
}
