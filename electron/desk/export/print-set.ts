import type { Fault } from '../../../newsroom/contract/faults.ts'
import type { Format, SetStory } from '../../../newsroom/formats/format.ts'
import { writers } from '../../../newsroom/formats/writers.ts'
import { publishable } from '../../../newsroom/story/publishable.ts'
import { ok, type Result } from '../../../newsroom/story/result.ts'
import type { ExportRequest } from './export-request.ts'
import { hasPicturesBeside } from './plan-export.ts'
import {
  mayLeave,
  onceEach,
  type PreparedExport,
  prepareExport,
  type PrintedFile,
  printedFile,
} from './print-export.ts'

/**
 * Prints several stories as one document of each format, in the order given, or nothing: a story that may not leave stops
 * them all. House, dateline and formats are the first one's. Only for formats that hold more than one story.
 */
export async function printSet(
  requests: readonly ExportRequest[],
  formats: Readonly<Record<string, Pick<Format, 'writeSet' | 'channel'>>> = writers,
): Promise<Result<PrintedFile[], Fault>> {
  const prepared: PreparedExport[] = []
  for (const request of requests) {
    const allowed = await mayLeave(request)
    if (!allowed.ok) return allowed
    const made = await prepareExport(request)
    if (!made.ok) return made
    prepared.push(made.value)
  }
  const [first] = prepared
  const names = requests[0]?.formats ?? []
  if (!first) return ok([])
  const documents = names.flatMap((name) => {
    const format = formats[name]
    if (!format?.writeSet) throw new Error(`${name} holds one story: the command should have said so.`)
    const stories = requests.map(({ story }, at): SetStory => {
      const { options } = prepared[at] ?? first
      return {
        story: publishable(story, format.channel),
        renditions: options.renditions,
        now: options.now,
      }
    })
    return format.writeSet(stories, { ...first.options, pictureBytes: bytesIn(prepared) })
  })
  const beside = names.some(hasPicturesBeside) ? prepared.flatMap(({ pictures }) => pictures) : []
  return ok([...documents.map(printedFile), ...onceEach(beside)])
}

/** The bytes of a picture of any of the stories: its name is its own in the whole desk. */
function bytesIn(prepared: readonly PreparedExport[]): (name: string) => Uint8Array | undefined {
  const byName = new Map(prepared.flatMap(({ pictures }) => pictures.map(({ name, bytes }) => [name, bytes])))
  return (name) => byName.get(name)
}
