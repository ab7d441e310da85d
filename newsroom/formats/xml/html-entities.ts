import { parseFragment } from 'parse5'

// The five that XML knows by itself stay as they are.
const known = new Set(['amp', 'lt', 'gt', 'quot', 'apos'])

/**
 * The text with HTML's named characters (`&nbsp;`, `&eacute;`) as the characters themselves. A name nobody knows, and an
 * ampersand that begins no name, stay as words; so does all of a CDATA section.
 */
export function spellOutEntities(text: string): string {
  const meanings = new Map<string, string>()
  return text
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((part, at) => (at % 2 === 1 ? part : spellOut(part, meanings)))
    .join('')
}

function spellOut(text: string, meanings: Map<string, string>): string {
  const escaped = text.replace(/&(?![A-Za-z#][A-Za-z0-9]{0,31};)/g, '&amp;')
  return escaped.replace(/&([A-Za-z][A-Za-z0-9]{0,31});/g, (whole, name: string) => {
    if (known.has(name)) return whole
    const meaning = meanings.get(name) ?? meaningOf(whole)
    meanings.set(name, meaning)
    return meaning
  })
}

function meaningOf(entity: string): string {
  const node = parseFragment(entity).childNodes[0]
  const value = node && 'value' in node ? node.value : entity
  return value === entity
    ? `&amp;${entity.slice(1)}`
    : value.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
