import { type Fault, fault } from '../../../newsroom/contract/faults.ts'
import { failed, ok, type Result } from '../../../newsroom/story/result.ts'
import type { Reader } from '../reader/ask-reader.ts'
import { copyLimit } from './read-copy.ts'

/**
 * Whether a file becomes a story without being looked over line by line: its format says what is what, or it is a zip of
 * such files. Plain text and pages do not; nor does what nobody knows, of which reading it will say so.
 */
export async function isStoryAtOnce(
  reader: Reader,
  bytes: Uint8Array,
  name: string,
): Promise<Result<boolean, Fault>> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04
  if (isZip) return ok(true)
  if (bytes.byteLength > copyLimit * 1_000_000)
    return failed(fault('too-large', { megabytes: copyLimit, place: name }))
  const known = await reader.ask('recognise-copy', { bytes, name })
  if (!known.ok) return known
  return ok(known.value !== null && known.value !== 'text' && known.value !== 'html')
}
