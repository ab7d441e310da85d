import { randomUUID } from 'node:crypto'
import { type Fault, fault } from '../../../newsroom/contract/faults.ts'
import { readerFor, readers } from '../../../newsroom/formats/readers.ts'
import type { ForeignFile, ReaderName, ReadItem, ReadProblem } from '../../../newsroom/formats/reader.ts'
import { failed, ok, type Result } from '../../../newsroom/story/result.ts'
import { story as storySchema } from '../../../newsroom/story/story.ts'
import { decodeCopy } from '../intake/decode-copy.ts'

/** A file of foreign copy, and how it is to be read. */
export type ForeignCopyAsked = {
  readonly bytes: Uint8Array
  /** What the file was called; null for what came without a name. */
  readonly name: string | null
  /** The reader to use whatever the content looks like; null to go by the content. */
  readonly as: ReaderName | null
  /** The language of a story that does not say its own. */
  readonly language: string
  /** When it came in, as an instant. */
  readonly receivedAt: string
}

/** What a file came to, and which reader knew it. */
export type ForeignCopyRead = {
  readonly reader: ReaderName
  readonly items: readonly ReadItem[]
  readonly problems: readonly ReadProblem[]
}

/** Which reader knows a file by its content, without reading it; null where none does. */
export function recogniseCopy({
  bytes,
  name,
}: Pick<ForeignCopyAsked, 'bytes' | 'name'>): Result<ReaderName | null, Fault> {
  return ok(readerFor(foreignFile(bytes, name))?.name ?? null)
}

function foreignFile(bytes: Uint8Array, name: string | null): ForeignFile {
  const decoded = decodeCopy(bytes, name ?? '')
  return { name, bytes, text: decoded.ok ? decoded.value.text : null }
}

/**
 * Reads a file of foreign copy with the reader that knows its content, or with the one that was asked for. A file nobody
 * knows is a fault; what a reader could not read of it is a problem, and all of its stories are valid.
 */
export function readForeignCopy(asked: ForeignCopyAsked): Result<ForeignCopyRead, Fault> {
  const { bytes, name, as, language, receivedAt } = asked
  const file = foreignFile(bytes, name)
  const reader = as === null ? readerFor(file) : readers[as]
  if (!reader) return failed(fault('cannot-read-format', { name: name ?? '' }))
  const read = reader.read(file, { newId: randomUUID, now: new Date(receivedAt), language })
  if (!read.ok) return ok({ reader: reader.name, items: [], problems: [read.fault] })
  const checked = read.value.items.map(checkItem)
  return ok({
    reader: reader.name,
    items: checked.filter((item) => 'story' in item),
    problems: [...read.value.problems, ...checked.filter((item) => 'code' in item)],
  })
}

/** No story that the schema refuses gets to the desk, whatever its reader made of what it was given. */
function checkItem(item: ReadItem): ReadItem | ReadProblem {
  const issue = storySchema.safeParse(item.story).error?.issues[0]
  if (!issue) return item
  return { code: 'damaged', reason: `${issue.path.join('.')}: ${issue.message}` }
}
