import type { Fault } from '../../../newsroom/contract/faults.ts'
import type { Proof } from '../../../newsroom/formats/proof/proof-line.ts'
import type { Proposal } from '../../../newsroom/formats/proposal.ts'
import type { ReaderName } from '../../../newsroom/formats/reader.ts'
import type { Result } from '../../../newsroom/story/result.ts'
import type { ReadPicture } from '../media/read-picture.ts'
import type { RenderedPicture, WantedRendition } from '../media/render-picture.ts'
import type { ProvingAsked } from './prove-format.ts'
import type { ReadPacket } from '../packet/read-packet.ts'
import type { MediaTopics } from '../../../newsroom/story/media-topics.ts'
import type { TopicsAsked } from '../topics/read-topics.ts'
import type { ZipContents } from './open-zip.ts'
import type { ForeignCopyAsked, ForeignCopyRead } from './read-foreign-copy.ts'

type ForeignCopy = { readonly text: string; readonly from: string | null }

/** What the reader process can be asked to do with foreign bytes, and what it gives back. */
export type ReaderCalls = {
  'propose-text': { ask: ForeignCopy; value: Proposal }
  'propose-html': { ask: ForeignCopy; value: Proposal }
  'read-picture': { ask: { readonly bytes: Uint8Array }; value: ReadPicture }
  'render-picture': {
    ask: {
      readonly bytes: Uint8Array
      readonly wanted: readonly WantedRendition[]
      readonly xmp?: string
    }
    value: RenderedPicture[]
  }
  'read-packet': { ask: { readonly bytes: Uint8Array; readonly name: string }; value: ReadPacket }
  'recognise-copy': { ask: Pick<ForeignCopyAsked, 'bytes' | 'name'>; value: ReaderName | null }
  'read-copy': { ask: ForeignCopyAsked; value: ForeignCopyRead }
  'prove-format': { ask: ProvingAsked; value: Proof }
  'read-topics': { ask: TopicsAsked; value: MediaTopics }
  'open-zip': { ask: { readonly bytes: Uint8Array; readonly name: string }; value: ZipContents }
  'read-zip-file': { ask: { readonly key: string; readonly entry: string }; value: Uint8Array }
}

export type ReaderCallName = keyof ReaderCalls

/** How long each may take, in milliseconds, before the reader is stopped. */
export const patience: Readonly<Record<ReaderCallName, number>> = {
  'propose-text': 20_000,
  'propose-html': 20_000,
  'read-picture': 20_000,
  'render-picture': 60_000,
  'read-packet': 60_000,
  'recognise-copy': 20_000,
  'read-copy': 20_000,
  'prove-format': 20_000,
  'read-topics': 20_000,
  'open-zip': 60_000,
  'read-zip-file': 20_000,
}

/** A question as it goes to the reader process. */
export type ReaderQuestion = {
  readonly number: number
  readonly call: ReaderCallName
  readonly ask: ReaderCalls[ReaderCallName]['ask']
}

/** An answer as it comes back; `bug` is a mistake of ours in the reader. */
export type ReaderAnswer =
  | { readonly number: number; readonly result: Result<ReaderCalls[ReaderCallName]['value'], Fault> }
  | { readonly number: number; readonly bug: string }
