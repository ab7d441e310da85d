/** The four quotation marks of a language: double opening and closing, single opening and closing. */
type Quotes = readonly [string, string, string, string]

const english: Quotes = ['“', '”', '‘', '’']
const narrowSpace = '\u202f'
const byLanguage: Readonly<Record<string, Quotes>> = {
  de: ['„', '“', '‚', '‘'],
  cs: ['„', '“', '‚', '‘'],
  sk: ['„', '“', '‚', '‘'],
  pl: ['„', '”', '‚', '’'],
  hu: ['„', '”', '’', '’'],
  fr: [`«${narrowSpace}`, `${narrowSpace}»`, '‘', '’'],
  it: ['«', '»', '‘', '’'],
  es: ['«', '»', '‘', '’'],
  ru: ['«', '»', '„', '“'],
  uk: ['«', '»', '„', '“'],
  ar: ['«', '»', '‘', '’'],
  sv: ['”', '”', '’', '’'],
  fi: ['”', '”', '’', '’'],
  da: ['»', '«', '›', '‹'],
  'de-CH': ['«', '»', '‹', '›'],
}

/** Languages whose quotation marks are no pairs of these, or are typed as such on their keyboards. */
const leftAlone = new Set(['ja', 'zh'])

/**
 * The typographic mark for a quote that was typed, or null where it stays as typed.
 *
 * `before` is what stands before it in the line. After a letter or a digit a single quote is an apostrophe; feet, inches
 * and minutes cannot be told from it and are left to undo, which brings the typed sign back.
 */
export function smartQuote(typed: string, before: string, language: string): string | null {
  const primary = language.split('-')[0] ?? ''
  if ((typed !== '"' && typed !== "'") || leftAlone.has(primary)) return null
  const quotes = byLanguage[language] ?? byLanguage[primary] ?? english
  const opens = before === '' || /[\s(\[{<\u2013\u2014/«„“‘‚]$/u.test(before)
  const isApostrophe = typed === "'" && /[\p{L}\p{N}]$/u.test(before) && !hasOpen(before, quotes[2])
  if (isApostrophe) return '’'
  const [doubleOpen, doubleClose, singleOpen, singleClose] = quotes
  if (typed === '"') return opens ? doubleOpen : doubleClose
  return opens ? singleOpen : singleClose
}

/** True where a single quotation was opened in the line and has not been closed. */
function hasOpen(before: string, open: string): boolean {
  return open !== '’' && before.lastIndexOf(open) > before.lastIndexOf('’')
}
