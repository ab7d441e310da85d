// Longer than any that a word processor puts on the clipboard with a story, and bounded.
const longest = 200_000
const mostRules = 2000

/**
 * What a style sheet says of classes, by `.name` or `element.name`: only what marks words. Anything else a sheet can say is
 * passed over.
 */
export function readStyleSheet(sheet: string, styles: Map<string, string>): void {
  const rules = sheet
    .slice(0, longest)
    .replace(/<!--|-->/g, ' ')
    .replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, ' ')
    .split('}')
  for (const rule of rules.slice(0, mostRules)) {
    const [selectors = '', declarations = ''] = rule.split('{')
    const marking = declarations
      .split(';')
      .filter((declaration) =>
        /^\s*(?:font-weight|font-style|text-decoration|vertical-align)\s*:/i.test(declaration),
      )
      .map((declaration) => declaration.trim())
    if (marking.length === 0) continue
    for (const selector of selectors.split(',')) {
      const name = /^\s*((?:[a-z][a-z0-9]*)?\.[\w-]+)\s*$/i.exec(selector)?.[1]
      if (name !== undefined) styles.set(name, marking.join(';'))
    }
  }
}
