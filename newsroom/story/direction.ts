const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'])

/** The direction in which a language is written. The script subtag decides where there is one: `az-Arab` is right to left. */
export function writingDirection(language: string): 'ltr' | 'rtl' {
  const [primary, ...subtags] = language.split('-')
  const script = subtags.find((subtag) => subtag.length === 4)?.toLowerCase()
  if (script) return ['arab', 'hebr', 'thaa', 'syrc', 'nkoo', 'adlm'].includes(script) ? 'rtl' : 'ltr'
  return rightToLeft.has(primary?.toLowerCase() ?? '') ? 'rtl' : 'ltr'
}
