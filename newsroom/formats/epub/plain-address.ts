/**
 * An address without what no address may hold (RFC 3987): that is percent-encoded, which leads to the same place. A story
 * takes what browsers take, and readers of books are told off for what the rule does not know.
 */
export function plainAddress(address: string): string {
  const ipv6 = /^https?:\/\/\[[0-9a-f:.]+\]/i.exec(address)?.[0] ?? ''
  const rest = address
    .slice(ipv6.length)
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%\u00a0-\uffff]/g, encodeURIComponent)
  const [before, ...fragments] = rest.split('#')
  return ipv6 + [before, ...(fragments.length > 0 ? [fragments.join('%23')] : [])].join('#')
}
