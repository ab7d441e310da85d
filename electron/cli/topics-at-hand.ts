import { join, resolve } from 'node:path'
import type { Fault } from '../../newsroom/contract/faults.ts'
import type { MediaTopics } from '../../newsroom/story/media-topics.ts'
import { ok, type Result } from '../../newsroom/story/result.ts'
import { diskVfs } from '../desk/disk-vfs.ts'
import { readKeptTopics, topicsFile } from '../desk/topics/kept-topics.ts'
import { loadTopics } from '../desk/topics/load-topics.ts'
import type { TopicsNamed } from './command.ts'
import { ownFolder } from './desk-at-hand.ts'
import { withReader } from './program-files.ts'
import type { Terminal } from './terminal.ts'

/**
 * The release of Media Topics that subjects are looked up in: IPTC's file where one is named, else what the window keeps;
 * null where there is neither. A named file that can't be read is a fault; a kept one only is told of.
 */
export async function topicsAtHand(
  terminal: Terminal,
  { topics, userData = ownFolder(process.env) }: TopicsNamed,
): Promise<Result<MediaTopics | null, Fault>> {
  if (topics !== undefined) return withReader((reader) => loadTopics(reader, diskVfs, resolve(topics)))
  const kept = await readKeptTopics(diskVfs, join(userData, topicsFile))
  if (kept.ok) return kept
  terminal.sayFault(kept.fault)
  return ok(null)
}
