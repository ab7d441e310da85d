import { randomUUID } from 'node:crypto'
import type { Fault } from '../../../newsroom/contract/faults.ts'
import type { FormatName } from '../../../newsroom/formats/format-names.ts'
import { type ExportOptions, keptFor } from '../../../newsroom/formats/format.ts'
import type { Proof } from '../../../newsroom/formats/proof/proof-line.ts'
import { proof } from '../../../newsroom/formats/proof/prove-story.ts'
import { writers } from '../../../newsroom/formats/writers.ts'
import { publishable } from '../../../newsroom/story/publishable.ts'
import { ok, type Result } from '../../../newsroom/story/result.ts'
import type { Story } from '../../../newsroom/story/story.ts'

/** A story and the format it is to be proven in. `now` in the options is taken for when it is read back as well. */
export type ProvingAsked = {
  readonly story: Story
  readonly format: FormatName
  readonly options: ExportOptions
}

/** Writes a story in a format, reads it back and compares. Nothing touches the disk. */
export async function proveFormat({ story, format, options }: ProvingAsked): Promise<Result<Proof, Fault>> {
  const writer = writers[format]
  const { now, house } = options
  const proven = await proof(publishable(story, writer.channel), writer, {
    options: { ...options, ...keptFor(writer, story.intake) },
    making: { newId: randomUUID, now, language: house.language },
    encode: (text) => new TextEncoder().encode(text),
  })
  return ok(proven)
}
