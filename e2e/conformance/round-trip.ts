import type { FormatName } from '../../newsroom/formats/format-names.ts'
import type { ExportFile, ExportOptions } from '../../newsroom/formats/format.ts'
import type { Proof } from '../../newsroom/formats/proof/proof-line.ts'
import { proof, readingOf } from '../../newsroom/formats/proof/prove-story.ts'
import { writers } from '../../newsroom/formats/writers.ts'
import { publishable } from '../../newsroom/story/publishable.ts'
import type { Story } from '../../newsroom/story/story.ts'
import { withinLetters } from './within-letters.ts'
import { isZip, zipText } from './zip-text.ts'

/** The formats whose own reader reads them back. */
export const provenFormats: readonly FormatName[] = (Object.keys(writers) as FormatName[]).filter(
  (name) => readingOf(writers[name]) !== null,
)

const goingToReaders: ReadonlySet<FormatName> = new Set(['rss', 'atom'])

/**
 * A story as it can be given to a format: in the letters that it has, where it has not all; without embargo and not withdrawn,
 * where readers get it at once.
 */
export function sendable(name: FormatName, story: Story): Story {
  if (goingToReaders.has(name)) return withoutHold(story)
  return writers[name].refuses ? withinLetters(story) : story
}

function withoutHold(story: Story): Story {
  const { chain } = story
  return { ...story, embargo: null, chain: chain.kind === 'withdrawn' ? { ...chain, kind: 'update' } : chain }
}

/** What came back otherwise than it was, or could not be read, a line each; empty where the round trip is whole. */
export async function roundTripFaults(
  name: FormatName,
  story: Story,
  options: ExportOptions,
): Promise<string[]> {
  const format = writers[name]
  let last = 0
  const newId = () => `00000000-0000-4000-8000-${String((last += 1)).padStart(12, '0')}`
  const proven = await proof(publishable(story, format.channel), format, {
    options,
    making: { newId, now: options.now, language: 'en' },
    encode: (text) => new TextEncoder().encode(text),
  })
  return faultsOf(proven)
}

function faultsOf({ lines, problems, refusal }: Proof): string[] {
  return [
    ...(refusal ? [`refused: ${refusal.code} ${refusal.where} ${JSON.stringify(refusal.values)}`] : []),
    ...problems.map(({ code, line, reason }) => `${code} ${line ?? ''} ${reason ?? ''}`),
    ...lines.flatMap((line) =>
      line.outcome === 'changed'
        ? [
            `${line.part} at ${line.where}: ${JSON.stringify(line.before)} came back as ${JSON.stringify(line.after)}`,
          ]
        : [],
    ),
  ]
}

/** The text of what was written: of a zip that of its parts, other bytes that are no UTF-8 as Latin-1. */
export function documentOf(files: readonly ExportFile[]): string {
  return files.map((file) => ('text' in file ? file.text : textOfBytes(file.bytes))).join('\n')
}

function textOfBytes(bytes: Uint8Array): string {
  return isZip(bytes) ? zipText(bytes) : Buffer.from(bytes).toString('latin1')
}
