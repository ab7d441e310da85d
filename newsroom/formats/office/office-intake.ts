import type { Intake } from '../../story/intake.ts'
import { makePrintable } from '../../story/printable.ts'
import { pictureSign } from './copy-lines.ts'

/** What an office file tells besides its copy. */
export type OfficeTold = {
  /** What the file says of itself, by the names it uses. */
  readonly properties: Readonly<Record<string, string>>
  readonly aside: readonly string[]
  readonly notes: readonly string[]
  /** The reader's name. */
  readonly name: string
}

/** An intake with what the office file tells: its properties are kept, and those that tell one version from another named. */
export function withProperties(intake: Intake, { properties, aside, notes, name }: OfficeTold): Intake {
  const kept = Object.entries(properties)
    .map(([key, value]) => [key, makePrintable(value).trim()] as const)
    .filter(([, value]) => value !== '')
  const saying = new Map(kept)
  const setAside = [...intake.setAside, ...aside].map((line) =>
    makePrintable(line).replaceAll(pictureSign, ''),
  )
  return {
    ...intake,
    setAside: setAside.filter((line) => line.trim() !== ''),
    notes: [...new Set([...intake.notes, ...notes])],
    format: name,
    ...optional('guid', saying.get('dc:identifier')),
    ...optional('version', saying.get('cp:revision')),
    ...optional('versionCreated', saying.get('dcterms:modified')),
    ...(kept.length > 0 ? { kept: Object.fromEntries(kept) } : {}),
  }
}

function optional(name: string, value: string | undefined): Record<string, string> {
  return value === undefined ? {} : { [name]: value }
}

/** Keywords as office programs hold them: in one line, between commas or semicolons. */
export function keywordsOf(text: string): string[] {
  const words = makePrintable(text)
    .split(/[,;\n]/)
    .map((word) => word.replace(/[\r\u2028\u2029]/g, ' ').trim())
  return [...new Set(words.filter((word) => word !== ''))]
}
