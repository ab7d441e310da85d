import { resolve } from 'node:path'
import { isPacketPath } from '../../../newsroom/formats/packet/packet-layout.ts'

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
