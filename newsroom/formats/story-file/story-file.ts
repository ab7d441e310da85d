import * as z from 'zod'
import { failed, ok, type Result } from '../../story/result.ts'
import { type Story, story } from '../../story/story.ts'
import { upgrade } from './upgrade.ts'

/** Why a story file could not be read. The file is left as it is. */
export type StoryFileFault =
  | { readonly kind: 'not-json'; readonly reason: string }
  | { readonly kind: 'not-a-story'; readonly at: string; readonly reason: string }
  | { readonly kind: 'newer-edition'; readonly edition: number }

/** The edition this program writes. */
export const currentEdition = 1

/**
 * Reads a story file of any edition up to the current one. Unknown fields survive.
 *
 * Text is brought to Unicode form C. A file of a newer edition is a fault here; who wants to show it opens a copy.
 */
export function readStoryFile(text: string): Result<Story, StoryFileFault> {
  const parsed = parseJson(text)
  if (!parsed.ok) return parsed
  const edition = z.looseObject({ edition: z.int().min(1) }).safeParse(parsed.value)
  if (!edition.success)
    return failed({ kind: 'not-a-story', at: 'edition', reason: 'The edition of the format is missing.' })
  if (edition.data.edition > currentEdition)
    return failed({ kind: 'newer-edition', edition: edition.data.edition })
  const checked = story.safeParse(upgrade(edition.data))
  if (checked.success) return ok(checked.data)
  const issue = checked.error.issues[0]
  return failed({ kind: 'not-a-story', at: issue?.path.join('.') ?? '', reason: issue?.message ?? '' })
}

function parseJson(text: string): Result<unknown, StoryFileFault> {
  try {
    const withoutMark = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
    return ok(JSON.parse(withoutMark.normalize('NFC')) as unknown)
  } catch (cause) {
    // JSON.parse throws nothing but a SyntaxError, and its sentence says where.
    return failed({ kind: 'not-json', reason: cause instanceof Error ? cause.message : String(cause) })
  }
}

const firstKeys = [
  'edition',
  'id',
  'family',
  'revision',
  'language',
  'status',
  'slugline',
  'kicker',
  'headlines',
  'standfirst',
]
const lastKeys = ['assets', 'body', 'intake']

/** A story as it stands on the disk: keys in a fixed order, two spaces, a final newline. The same story gives the same bytes. */
export function printStoryFile(printed: Story): string {
  const middle = Object.keys(printed).filter((key) => !firstKeys.includes(key) && !lastKeys.includes(key))
  const ordered: Record<string, unknown> = {}
  for (const key of [...firstKeys, ...middle.sort(), ...lastKeys]) {
    if (key in printed) ordered[key] = inOrder(printed[key])
  }
  return `${JSON.stringify(ordered, null, 2)}\n`.normalize('NFC')
}

// What a thing is and which one it is come first; its children last, so that a difference between versions reads well.
function rank(key: string): number {
  const first = ['type', 'id', 'text'].indexOf(key)
  if (first >= 0) return first
  return key === 'children' ? 99 : 50
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(
    ([one], [other]) => rank(one) - rank(other) || (one < other ? -1 : 1),
  )
  return Object.fromEntries(entries.map(([key, inner]) => [key, inOrder(inner)]))
}
