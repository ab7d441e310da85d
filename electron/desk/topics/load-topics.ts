import { basename } from 'node:path'
import { type Fault, fault } from '../../../newsroom/contract/faults.ts'
import type { MediaTopics } from '../../../newsroom/story/media-topics.ts'
import { failed, type Result } from '../../../newsroom/story/result.ts'
import { diskFault } from '../disk-fault.ts'
import type { Reader } from '../reader/ask-reader.ts'
import type { Vfs } from '../vfs.ts'

/** The largest file that is read, in megabytes; the whole vocabulary in thirteen languages has two and a half. */
const mostMegabytes = 20

/** Reads IPTC's file of Media Topics from the disk, in the reader process. Nothing is kept yet. */
export async function loadTopics(
  reader: Reader,
  vfs: Vfs,
  path: string,
): Promise<Result<MediaTopics, Fault>> {
  const name = basename(path)
  try {
    const { bytes: size } = await vfs.state(path)
    if (size > mostMegabytes * 1_000_000)
      return failed(fault('too-large', { megabytes: mostMegabytes, place: name }))
    return await reader.ask('read-topics', { bytes: await vfs.readFile(path), name })
  } catch (cause) {
    return failed(diskFault(cause, path))
  }
}
