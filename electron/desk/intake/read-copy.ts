import { type Fault, fault } from '../../../newsroom/contract/faults.ts'
import type { Proposal } from '../../../newsroom/formats/proposal.ts'
import { failed, type Result } from '../../../newsroom/story/result.ts'
import type { Reader } from '../reader/ask-reader.ts'
import { type DecodedCopy, decodeCopy } from './decode-copy.ts'

/** The most foreign copy that is read at once, in megabytes. */
export const copyLimit = 20

/** Proposes where everything in foreign copy goes. The reading is done in the reader process, with caps. */
export async function readCopy(
  reader: Reader,
  { mediaType, text }: DecodedCopy,
  from: string | null,
): Promise<Result<Proposal, Fault>> {
  if (Buffer.byteLength(text) > copyLimit * 1_000_000)
    return failed(fault('too-large', { megabytes: copyLimit }))
  if (text.trim() === '') return failed(fault('nothing-to-read', from === null ? {} : { place: from }))
  return reader.ask(mediaType === 'text/html' ? 'propose-html' : 'propose-text', { text, from })
}

/**
 * The same for the bytes of a file; `name` is what the file was called and what faults call it. `from` is what the story
 * keeps of that: null for what has no name of its own, such as standard input.
 */
export async function readCopyFile(
  reader: Reader,
  bytes: Uint8Array,
  name: string,
  from: string | null = name,
): Promise<Result<Proposal, Fault>> {
  if (bytes.byteLength > copyLimit * 1_000_000)
    return failed(fault('too-large', { megabytes: copyLimit, place: name }))
  if (bytes.byteLength === 0) return failed(fault('nothing-to-read', { place: name }))
  const decoded = decodeCopy(bytes, name)
  if (!decoded.ok) return decoded
  if (decoded.value.text.trim() === '') return failed(fault('nothing-to-read', { place: name }))
  return readCopy(reader, decoded.value, from)
}
