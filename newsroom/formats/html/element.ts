/** Attributes by name. One that is undefined is not printed; one that is true has no value. */
export type Attributes = Readonly<Record<string, string | number | true | undefined>>

/** An element around markup that is already markup; its attributes are escaped here. */
export function element(name: string, attributes: Attributes, markup: string): string {
  return `<${name}${printAttributes(attributes)}>${markup}</${name}>`
}

/** An element that holds nothing, such as `img`. */
export function voidElement(name: string, attributes: Attributes = {}): string {
  return `<${name}${printAttributes(attributes)}>`
}

/** An element on lines of its own around the given lines; nothing where there are none. */
export function elementLines(name: string, attributes: Attributes, lines: readonly string[]): string[] {
  if (lines.length === 0) return []
  return [`<${name}${printAttributes(attributes)}>`, ...lines, `</${name}>`]
}

/** Plain text as markup, safe wherever text may stand. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function printAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escapeAttribute(String(value))}"`))
    .join('')
}

function escapeAttribute(text: string): string {
  // A parser of XML would make spaces of line ends and tabs.
  return escapeText(text)
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, (white) => `&#${white.charCodeAt(0)};`)
}
