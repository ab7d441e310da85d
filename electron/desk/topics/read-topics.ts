import { type Fault, fault } from '../../../newsroom/contract/faults.ts'
import { decodeBytes } from '../../../newsroom/formats/decode-bytes.ts'
import { readMediaTopics } from '../../../newsroom/formats/media-topics/read-media-topics.ts'
import type { MediaTopics } from '../../../newsroom/story/media-topics.ts'
import { failed, ok, type Result } from '../../../newsroom/story/result.ts'

/** A file that is to be read as Media Topics, and what it is called in a fault. */
export type TopicsAsked = { readonly bytes: Uint8Array; readonly name: string }

/** Reads IPTC's file, or says what is wrong with it and where. */
export function readTopics({ bytes, name }: TopicsAsked): Result<MediaTopics, Fault> {
  const text = decodeBytes(bytes, { label: 'utf-8', isStrict: true })
  if (text === null) return failed(fault('not-media-topics', { name, reason: 'not-utf-8' }))
  const read = readMediaTopics(text.replace(/^\ufeff/, ''))
  if (read.ok) return ok(read.value)
  const { reason, where } = read.fault
  return failed(fault('not-media-topics', { name, reason: where === '' ? reason : `${reason}: ${where}` }))
}
