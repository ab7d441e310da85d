/**
 * A value as formats can be asked to keep it: white space of any kind as one space and none at the ends, what is empty
 * left out, ids left out. Two values say the same to a reader where their plain values are equal.
 */
export function plainValue(value: unknown): unknown {
  if (typeof value === 'string') return oneSpaced(value) || undefined
  if (Array.isArray(value)) {
    const entries = value.map(plainValue).filter((entry) => entry !== undefined)
    return entries.length > 0 ? entries : undefined
  }
  if (typeof value !== 'object' || value === null) return value ?? undefined
  const entries = Object.entries(value)
    .filter(([name]) => name !== 'id')
    .map(([name, held]) => [name, plainValue(held)] as const)
    .filter(([, held]) => held !== undefined)
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

/** Text with every run of white space as one space, none at its ends, in Unicode form C. */
export function oneSpaced(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u0085]+/g, ' ')
    .trim()
}

/** A plain value as somebody reads it: its texts and numbers in their order, parted by semicolons and commas. */
export function valueText(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return value.map(valueText).join('; ')
  return typeof value === 'object' ? Object.values(value).map(valueText).join(', ') : String(value)
}
