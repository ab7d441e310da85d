import { basename, resolve } from 'node:path'
import { isPacketPath } from '../../newsroom/formats/packet/packet-layout.ts'
import { readPacketFile } from '../desk/packet/packet-file.ts'
import { withReader } from './program-files.ts'

/**
 * Whether a file is a hand-over packet: by its ending, or a zip with one story's file in it, such as a story's folder that was
 * zipped by hand. A zip that can't be read is none.
 */
export async function isPacket(file: string): Promise<boolean> {
  if (isPacketPath(file)) return true
  if (!file.toLowerCase().endsWith('.zip')) return false
  const read = await readPacketFile(resolve(file))
  if (!read.ok) return false
  const opened = await withReader((reader) => reader.ask('open-zip', read.value))
  return opened.ok && opened.value.names.filter((name) => basename(name) === 'story.json').length === 1
}
