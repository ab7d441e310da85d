import { failed, ok, type Result } from '../../story/result.ts'
import type { ReadProblem } from '../reader.ts'
import { foreignObject } from './foreign-text.ts'

/** An object that holds a story, with the text it was read from. */
export type JsonItem = { readonly object: Readonly<Record<string, unknown>>; readonly raw: string }

/** What a JSON document came to: the objects that hold stories, and what was none. */
export type JsonItems = { readonly items: readonly JsonItem[]; readonly problems: readonly ReadProblem[] }

// Where interfaces of agencies put their items, asked in this order.
const wrappers =
  'item data items feed entries entry results _items articles stories hits _source content content_elements ninjs'.split(
    ' ',
  )
const deepest = 6

/**
 * The stories of a JSON document: one object, a list, one a line, or wrapped in what an agency's interface puts around them.
 * `isStory` says which object is one. An entry that is none is a problem and the others come in.
 */
export function readJson(
  text: string,
  isStory: (object: Readonly<Record<string, unknown>>) => boolean,
): Result<JsonItems, ReadProblem> {
  const whole = parse(text)
  if (whole.ok) return settle(itemsIn(whole.value, text, isStory, 0))
  const lines = text.split(/\r?\n/)
  const [first = ''] = lines.filter((line) => line.trim() !== '')
  // One object a line: the first line alone is whole then.
  if (lines.length === 1 || !parse(first).ok) return whole
  const parts = lines.flatMap((line, index): JsonItems[] => {
    if (line.trim() === '') return []
    const read = parse(line)
    return read.ok
      ? [itemsIn(read.value, line, isStory, 0, index + 1)]
      : [{ items: [], problems: [{ ...read.fault, line: index + 1 }] }]
  })
  return settle(joined(parts))
}

function settle(found: JsonItems): Result<JsonItems, ReadProblem> {
  return found.items.length === 0 ? failed(found.problems[0] ?? { code: 'no-story' }) : ok(found)
}

function parse(text: string): Result<unknown, ReadProblem> {
  try {
    return ok(JSON.parse(text.replace(/^\ufeff/, '')) as unknown)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.slice(0, 200) : ''
    const position = Number(/position (\d+)/.exec(reason)?.[1] ?? 0)
    return failed({ code: 'not-well-formed', line: text.slice(0, position).split('\n').length, reason })
  }
}

function itemsIn(
  value: unknown,
  raw: string,
  isStory: (object: Readonly<Record<string, unknown>>) => boolean,
  depth: number,
  line?: number,
): JsonItems {
  const none: JsonItems = { items: [], problems: [{ code: 'no-story', ...(line ? { line } : {}) }] }
  if (depth > deepest) return none
  if (Array.isArray(value)) {
    const parts = (value as unknown[]).map((entry) =>
      itemsIn(entry, printed(entry, raw), isStory, depth + 1, line),
    )
    return parts.length > 0 ? joined(parts) : none
  }
  const object = foreignObject(value)
  if (!object) return none
  const isWrapped = wrappers.some((name) => typeof object[name] === 'object' && object[name] !== null)
  if (isStory(object)) return { items: [{ object, raw }], problems: [] }
  if (!isWrapped) return none
  for (const name of wrappers) {
    const found =
      object[name] === undefined
        ? none
        : itemsIn(object[name], printed(object[name], raw), isStory, depth + 1, line)
    if (found.items.length > 0) return found
  }
  return none
}

/** A part of a document as text again; the whole where it is nested too deep to be printed. */
function printed(value: unknown, whole: string): string {
  try {
    return JSON.stringify(value, null, 2) ?? whole
  } catch {
    return whole
  }
}

function joined(parts: readonly JsonItems[]): JsonItems {
  return { items: parts.flatMap(({ items }) => items), problems: parts.flatMap(({ problems }) => problems) }
}
