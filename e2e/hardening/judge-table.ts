import {
  type ForeignFile,
  type FormatReader,
  readerNames,
  type ReadItem,
} from '../../newsroom/formats/reader.ts'
import { readerFor, readers } from '../../newsroom/formats/readers.ts'
import { story as storySchema } from '../../newsroom/story/story.ts'
import { judgeNodes } from './oracle.ts'

const making = {
  newId: () => crypto.randomUUID(),
  now: new Date('2026-11-24T09:00:00Z'),
  language: 'en',
}

/** A text as a file of foreign copy that is given to a reader. */
export function fileOf(text: string, name: string | null = null): ForeignFile {
  return { name, bytes: new TextEncoder().encode(text), text }
}

/**
 * What is wrong with what every reader of the table makes of a file, whether it is of that reader's format or not: a reader
 * throws, gives a story that the desk would not take, something that is no words, a picture that the story does not know,
 * or far more than it was given. Empty where nothing is wrong.
 */
export function judgeTable(file: ForeignFile): string[] {
  return [
    ...guarded('the choice of a reader', () => (readerFor(file), [])),
    ...readerNames.flatMap((name) => guarded(name, () => judgeReader(readers[name], file))),
  ]
}

/** The same of one reader alone. */
export function judgeReader(reader: Pick<FormatReader, 'recognises' | 'read'>, file: ForeignFile): string[] {
  reader.recognises(file)
  const read = reader.read(file, making)
  const { items, problems } = read.ok ? read.value : { items: [], problems: [read.fault] }
  const size = JSON.stringify([items.map(({ story }) => story), problems]).length
  return [
    ...items.flatMap(judgeItem),
    ...(read.ok && items.length === 0 ? ['says that it read and has no story'] : []),
    ...(size > file.bytes.length * 60 + 20_000 ? [`made ${size} characters of ${file.bytes.length}`] : []),
  ]
}

function judgeItem({ story, links, enclosed }: ReadItem): string[] {
  const refused = storySchema.safeParse(story).error?.issues ?? []
  const known = new Set(story.assets.map(({ id }) => id))
  const strange = [...links, ...enclosed].filter(({ asset }) => !known.has(asset))
  // The source is kept to the letter beside the words, where nothing but a person looks at it.
  const { intake, body, ...fields } = story
  // What an embed leads to may be any text: where it is printed it becomes a link only where it is the address of a page.
  const blocks = body.map((block) => (block.type === 'embed' ? { ...block, url: undefined } : block))
  const texts = intake.map(({ setAside, notes, kept }) => [setAside, notes, kept ?? {}])
  return [
    ...refused.map(({ path, message }) => `${path.join('.')}: ${message}`),
    ...judgeNodes([fields, blocks, texts]),
    ...strange.map(({ asset }) => `a picture for ${asset}, which the story does not have`),
  ]
}

/** The faults under a name, with whatever was thrown as one. */
export function guarded(reader: string, judge: () => readonly string[]): string[] {
  try {
    return judge().map((fault) => `${reader}: ${fault}`)
  } catch (cause) {
    return [`${reader}: threw ${String(cause).slice(0, 200)}`]
  }
}
