import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Wording } from '../../newsroom/wording/wording.ts'

const root = join(import.meta.dirname, '../..')
const catalogue = join(root, 'newsroom/wording')

/** The sources that may speak: everything but tests and the catalogue itself. */
const sources = ['newsroom', 'electron', 'renderer'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .map((name) => join(root, folder, name))
    .filter((path) => !path.startsWith(catalogue) || path.endsWith('/faults.ts'))
    .map((path) => readFileSync(path, 'utf8')),
)

const spoken = new Set(sources.flatMap((text) => text.match(/(?<=['"])[a-z][\w.-]*(?=['"])/gi) ?? []))
/** Keys that are put together, such as `field-${field}`. */
const beginnings = [
  ...new Set(sources.flatMap((text) => text.match(/(?<=`)[a-z][\w.-]*[-.](?=\$\{)/gi) ?? [])),
]
/** Keys that stand for themselves, such as `saved` in `{ saved: … }` of a table of keys. */
const named = new Set(sources.flatMap((text) => text.match(/\b[a-z][\w]*(?=: )/gi) ?? []))

function isUsed(key: string): boolean {
  if (spoken.has(key) || named.has(key) || key.endsWith('.use')) return true
  return beginnings.some((start) => key.startsWith(start))
}

it('every word of the catalogue is spoken somewhere', async () => {
  const unused: string[] = []
  for (const file of readdirSync(catalogue).filter((name) => !name.includes('.test.'))) {
    const area = (await import(join(catalogue, file))) as Record<string, Wording>
    const wordings = Object.entries(area).filter(([name]) => name.endsWith('Wording'))
    const keys = wordings.flatMap(([, wording]) => Object.keys(wording))
    unused.push(...keys.filter((key) => !isUsed(key)).map((key) => `${file}: ${key}`))
  }
  expect(unused).toEqual([])
})
