import { resolve } from 'node:path'
import { packetEnding } from '../../../newsroom/formats/packet/packet-layout.ts'

/** True for the path of a hand-over packet, by its ending. What it is is decided by the bytes. */
export function isPacketPath(path: string): boolean {
  return path.toLowerCase().endsWith(packetEnding)
}

/**
 * The packets named on a command line, as whole paths; `folder` is where the line was given. Options are no packets, and the
 * first word is the program itself.
 */
export function packetsOnCommandLine(line: readonly string[], folder: string): string[] {
  return line
    .slice(1)
    .filter((word) => !word.startsWith('-') && isPacketPath(word))
    .map((word) => resolve(folder, word))
}
