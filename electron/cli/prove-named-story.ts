import { randomUUID } from 'node:crypto'
import type { FormatName } from '../../newsroom/formats/format-names.ts'
import type { Rendition } from '../../newsroom/formats/format.ts'
import { isProven, type Proof, type ProofLine } from '../../newsroom/formats/proof/proof-line.ts'
import { proof, type Proving } from '../../newsroom/formats/proof/prove-story.ts'
import { writers } from '../../newsroom/formats/writers.ts'
import { publishable } from '../../newsroom/story/publishable.ts'
import type { Story } from '../../newsroom/story/story.ts'
import { commandLineWording } from '../../newsroom/wording/command-line.ts'
import { lossWording } from '../../newsroom/wording/formats.ts'
import { partWording } from '../../newsroom/wording/proof.ts'
import { speak } from '../../newsroom/wording/wording.ts'
import { diskVfs } from '../desk/disk-vfs.ts'
import { exportMoment } from '../desk/export/export-moment.ts'
import { wordRefusal } from '../desk/export/finding-words.ts'
import { readTemplate } from '../desk/export/page-template.ts'
import { usedPictures } from '../desk/export/used-pictures.ts'
import { wantedRenditions } from '../desk/export/wanted-renditions.ts'
import type { ProofCommand } from './command.ts'
import { findNamedStory, type FoundStory } from './find-story.ts'
import { templatesFolder } from './program-files.ts'
import type { Terminal } from './terminal.ts'

/** Proves what a story comes to in some formats. 1 where something that should be carried came back otherwise, or could not be read. */
export async function proveNamedStory(terminal: Terminal, command: ProofCommand): Promise<number> {
  const found = await findNamedStory(command.story, command.desk)
  if (!found.ok) return terminal.sayFault(found.fault)
  const proving = await provingOf(found.value, command)
  const proofs: Proof[] = []
  for (const name of command.formats) {
    const format = writers[name]
    proofs.push(await proof(publishable(found.value.story, format.channel), format, proving))
  }
  if (command.json)
    terminal.print(JSON.stringify({ story: found.value.story.id, proofs: proofs.map(withVerdict) }, null, 2))
  else for (const proven of proofs) printProof(terminal, proven)
  return proofs.every(isProven) ? 0 : 1
}

function withVerdict(proven: Proof) {
  return { ...proven, proven: isProven(proven) }
}

async function provingOf({ story, house }: FoundStory, { style }: ProofCommand): Promise<Proving> {
  const now = exportMoment(story)
  return {
    options: {
      datelineStyle: style ?? house.datelineStyle,
      house,
      renditions: renditionsOf(story),
      now,
      template: await readTemplate(diskVfs, templatesFolder),
    },
    making: { newId: randomUUID, now, language: house.language },
    encode: (text) => new TextEncoder().encode(text),
  }
}

/** The renditions an export would hold, named and not made: a proof of what is said of pictures needs none of their bytes. */
function renditionsOf(story: Story): Record<string, Rendition[]> {
  const used = usedPictures(publishable(story))
  return Object.fromEntries(
    used.map(({ asset, file }): [string, Rendition[]] => [
      asset,
      [
        { ...file, name: `media/${file.name}` },
        ...wantedRenditions(file).map(({ name, mediaType, longEdge }) => ({
          name,
          mediaType,
          width: Math.round((file.width * longEdge) / Math.max(file.width, file.height)),
          height: Math.round((file.height * longEdge) / Math.max(file.width, file.height)),
        })),
      ],
    ]),
  )
}

function printProof(terminal: Terminal, proven: Proof): void {
  const { format, refusal, problems, lines, readBack } = proven
  if (refusal) {
    const { message, where } = wordRefusal(format, refusal, terminal.language)
    terminal.print(row(terminal, format, 'proof-refused', [where, message]))
  }
  for (const { code, line, reason } of problems)
    terminal.print(row(terminal, format, 'proof-unread', [code, String(line ?? ''), reason ?? '']))
  for (const line of lines) printLine(terminal, format, line)
  if (!readBack && !refusal) terminal.say('no-reader', { format })
  const count = (outcome: ProofLine['outcome']) => lines.filter((line) => line.outcome === outcome).length
  terminal.say('proven', {
    format,
    same: count('same'),
    changed: count('changed'),
    lost: count('not-carried'),
  })
}

/** What is the same is only counted. */
function printLine(terminal: Terminal, format: FormatName, line: ProofLine): void {
  const { language } = terminal
  if (line.outcome === 'same') return
  const part = speak(partWording, line.part, language)
  if (line.outcome === 'changed') {
    const [before, after] = aroundChange(oneLine(line.before), oneLine(line.after))
    const words = speak(commandLineWording, 'from-to', language, { before, after })
    terminal.print(row(terminal, format, 'proof-changed', [part, line.where, words]))
    return
  }
  const lost = line.part in lossWording ? (line.part as keyof typeof lossWording) : null
  const words = lost ? speak(lossWording, lost, language, { count: line.count }) : ''
  terminal.print(row(terminal, format, 'proof-lost', [part, line.where, words]))
}

function row(
  { language }: Terminal,
  format: FormatName,
  verdict: keyof typeof commandLineWording,
  rest: readonly string[],
): string {
  return [format, speak(commandLineWording, verdict, language), ...rest].join('\t')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** More than this of either text is not read in a terminal; `--json` has all of it. */
const longest = 100

/** Two texts as far as they are short, else from a little before where they first differ. */
function aroundChange(before: string, after: string): [string, string] {
  if (Math.max(before.length, after.length) <= longest) return [before, after]
  const all = Array.from(before)
  const others = Array.from(after)
  const found = all.findIndex((character, at) => character !== others[at])
  const start = Math.max(0, (found < 0 ? all.length : found) - longest / 4)
  const cut = (text: readonly string[]) =>
    `${start > 0 ? '…' : ''}${text.slice(start, start + longest).join('')}${text.length > start + longest ? '…' : ''}`
  return [cut(all), cut(others)]
}
