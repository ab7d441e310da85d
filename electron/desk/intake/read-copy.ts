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
  if (text.trim() === '') return failed(fault('nothing-to-read'))
  return reader.ask(mediaType === 'text/html' ? 'propose-html' : 'propose-text', { text, from })
}

/** The same for the bytes of a file; `name` is what the file was called. */
export async function readCopyFile(
  reader: Reader,
  bytes: Uint8Array,
  name: string,
): Promise<Result<Proposal, Fault>> {
  if (bytes.byteLength > copyLimit * 1_000_000) return failed(fault('too-large', { megabytes: copyLimit }))
  const decoded = decodeCopy(bytes, name)
  return decoded.ok ? readCopy(reader, decoded.value, name) : decoded
}
