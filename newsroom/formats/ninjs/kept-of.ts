import { makePrintable } from '../../story/printable.ts'
import { foreignText, keptText } from '../reading/foreign-text.ts'
import type { Lifted } from './lift-edition.ts'
import type { NinjsObject } from './ninjs-object.ts'
import { isPicture } from './read-association.ts'
import { objectsIn } from './read-entries.ts'
import { isTaken } from './read-subjects.ts'

// What the story itself takes; the rest of the names that ninjs has is kept as it came.
const taken = new Set(
  'uri type version versionCreated embargoedUntil urgency language usageTerms edNote title by slugline located people places infoSources headlines descriptions bodies renditions altIds standard bodyXhtml mimeType charCount wordCount dateline datelineLocation keywords source itemId subjects genres associations pubStatus'.split(
    ' ',
  ),
)

/** What the object says and a story has no place for, by its name; and what of it an editor should hear of, in words. */
export function keptOf({ item, unknown }: Lifted): {
  kept: Record<string, string> | undefined
  notes: string[]
} {
  const others = objectsIn(item, 'associations').filter((one) => !isPicture(one))
  const subjects = objectsIn(item, 'subjects').filter((entry) => !isTaken(entry))
  const rest: NinjsObject = {
    ...Object.fromEntries(Object.entries(item).filter(([name]) => !taken.has(name))),
    ...(subjects.length > 0 ? { subjects } : {}),
    ...(others.length > 0 ? { associations: others } : {}),
    ...(foreignText(item['pubStatus']) === 'withheld' ? { pubStatus: 'withheld' } : {}),
    ...unknown,
  }
  const kept = Object.fromEntries(
    Object.entries(rest)
      .map(([name, value]) => [makePrintable(name), keptText(value)] as const)
      .filter(([, value]) => value !== ''),
  )
  return {
    kept: Object.keys(kept).length > 0 ? kept : undefined,
    notes: Object.entries(kept)
      .filter(([, value]) => value.length <= 200)
      .map(([name, value]) => `${name}: ${value}`),
  }
}
