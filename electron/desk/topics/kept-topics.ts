import { basename } from 'node:path'
import { type Fault, fault } from '../../../newsroom/contract/faults.ts'
import { type MediaTopics, mediaTopics } from '../../../newsroom/story/media-topics.ts'
import { failed, ok, type Result } from '../../../newsroom/story/result.ts'
import { diskFault, errorCode } from '../disk-fault.ts'
import { hashOfFile, saveFile } from '../save-file.ts'
import type { Vfs } from '../vfs.ts'

/** The name of the file in the program's own folder that holds the release of Media Topics. */
export const topicsFile = 'media-topics.json'

/** Reads the release that is kept; null where none is. A damaged file is a fault and is left as it is. */
export async function readKeptTopics(vfs: Vfs, path: string): Promise<Result<MediaTopics | null, Fault>> {
  try {
    return readTopics(new TextDecoder().decode(await vfs.readFile(path)), basename(path))
  } catch (cause) {
    return errorCode(cause) === 'ENOENT' ? ok(null) : failed(diskFault(cause, path))
  }
}

function readTopics(text: string, name: string): Result<MediaTopics, Fault> {
  const parsed = parseJson(text)
  const read = mediaTopics.safeParse(parsed)
  if (read.success) return ok(read.data)
  const edition = (parsed as { readonly edition?: unknown } | null)?.edition
  const isNewer = typeof edition === 'number' && edition > 1
  return failed(isNewer ? fault('newer-edition', { name, edition }) : fault('topics-damaged'))
}

/** Keeps a release in the stead of whatever was kept. Durable when it resolves; else what was there is as it was. */
export async function keepTopics(
  vfs: Vfs,
  path: string,
  release: MediaTopics,
): Promise<Result<MediaTopics, Fault>> {
  try {
    const over = [await hashOfFile(vfs, path)]
    const bytes = new TextEncoder().encode(`${JSON.stringify(release)}\n`)
    const saved = await saveFile(vfs, { path, bytes, over })
    return saved.ok ? ok(release) : saved
  } catch (cause) {
    return failed(diskFault(cause, path))
  }
}

/** Takes the kept release away. Nothing happens where there is none. */
export async function forgetTopics(vfs: Vfs, path: string): Promise<Result<null, Fault>> {
  try {
    await vfs.removeFile(path)
    return ok(null)
  } catch (cause) {
    return errorCode(cause) === 'ENOENT' ? ok(null) : failed(diskFault(cause, path))
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Anything that is no object is refused by the schema.
    return null
  }
}
