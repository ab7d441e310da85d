import type { FormatName } from '../../newsroom/formats/format-names.ts'
import { isProven, type Proof, type ProofLine } from '../../newsroom/formats/proof/proof-line.ts'
import { checkSubjects } from '../../newsroom/story/check-subjects.ts'
import { commandLineWording } from '../../newsroom/wording/command-line.ts'
import { speak } from '../../newsroom/wording/wording.ts'
import { diskVfs } from '../desk/disk-vfs.ts'
import { wordFinding, wordRefusal } from '../desk/export/finding-words.ts'
import { provingOptions } from '../desk/export/proving-options.ts'
import { aroundChange, wordNotCarried, wordPart } from '../desk/export/word-proof.ts'
import { proveFormat } from '../desk/reader/prove-format.ts'
import type { ProofCommand } from './command.ts'
import { findNamedStory } from './find-story.ts'
import { templatesFolder } from './program-files.ts'
import type { Terminal } from './terminal.ts'
import { topicsAtHand } from './topics-at-hand.ts'

/** Proves what a story comes to in some formats, and says of its subjects what the check says. 1 where something that should be carried came back otherwise, or could not be read. */
export async function proveNamedStory(terminal: Terminal, command: ProofCommand): Promise<number> {
  const found = await findNamedStory(command.story, command.desk)
  if (!found.ok) return terminal.sayFault(found.fault)
  const { story, house } = found.value
  const topics = await topicsAtHand(terminal, command)
  if (!topics.ok) return terminal.sayFault(topics.fault)
  const style = command.style ?? house.datelineStyle
  const options = await provingOptions(diskVfs, { story, house, style, templates: templatesFolder })
  const proofs: Proof[] = []
  for (const format of command.formats) {
    const proven = await proveFormat({ story, format, options })
    if (!proven.ok) return terminal.sayFault(proven.fault)
    proofs.push(proven.value)
  }
  const warnings = checkSubjects(story, topics.value).map((found) => wordFinding(found, terminal.language))
  if (command.json)
    terminal.print(JSON.stringify({ story: story.id, warnings, proofs: proofs.map(withVerdict) }, null, 2))
  else for (const proven of proofs) printProof(terminal, proven)
  for (const { message } of command.json ? [] : warnings) terminal.remark('warns', {}, message)
  return proofs.every(isProven) ? 0 : 1
}

function withVerdict(proven: Proof) {
  return { ...proven, proven: isProven(proven) }
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
  const part = wordPart(line, language)
  if (line.outcome === 'changed') {
    const [before, after] = aroundChange(line.before, line.after)
    const words = speak(commandLineWording, 'from-to', language, { before, after })
    terminal.print(row(terminal, format, 'proof-changed', [part, line.where, words]))
    return
  }
  terminal.print(row(terminal, format, 'proof-lost', [part, line.where, wordNotCarried(line, language)]))
}

function row(
  { language }: Terminal,
  format: FormatName,
  verdict: keyof typeof commandLineWording,
  rest: readonly string[],
): string {
  return [format, speak(commandLineWording, verdict, language), ...rest].join('\t')
}
