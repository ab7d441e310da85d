/** The namespaces of feeds, by the prefix everybody knows them under. `dateline` is our own, for what the others have no place for. */
export const namespaces = {
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
  media: 'http://search.yahoo.com/mrss/',
  atom: 'http://www.w3.org/2005/Atom',
  dateline: 'urn:x-dateline:story:1',
} as const

/** Their declarations, as attributes of a feed's root. */
export const declarations = Object.fromEntries(
  Object.entries(namespaces).map(([prefix, address]) => [`xmlns:${prefix}`, address]),
)
