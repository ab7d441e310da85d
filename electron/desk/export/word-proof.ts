import type { ProvenFormat, ProvenLine } from '../../../newsroom/contract/proof-calls.ts'
import type { Proof, ProofLine } from '../../../newsroom/formats/proof/proof-line.ts'
import { lossWording } from '../../../newsroom/wording/formats.ts'
import { partWording } from '../../../newsroom/wording/proof.ts'
import { type InterfaceLanguage, speak } from '../../../newsroom/wording/wording.ts'
import { wordRefusal } from './finding-words.ts'

/** More than this many characters of either text are not read at a glance. */
const longest = 100

/** A proof in the user's language. */
export function wordProof(proven: Proof, language: InterfaceLanguage): ProvenFormat {
  const { format, readBack, refusal, problems, lines } = proven
  return {
    format,
    readBack,
    refusal: refusal ? wordRefusal(format, refusal, language).message : null,
    problems: problems.map(({ code, line, reason }) =>
      [code, line === undefined ? '' : String(line), reason ?? ''].filter((word) => word !== '').join(': '),
    ),
    lines: lines.map((line) => wordLine(line, language)),
  }
}

function wordLine(line: ProofLine, language: InterfaceLanguage): ProvenLine {
  const { where, outcome } = line
  const part = wordPart(line, language)
  if (line.outcome === 'same') return { part, where, outcome, before: '', after: '', note: '' }
  if (line.outcome === 'not-carried')
    return { part, where, outcome, before: '', after: '', note: wordNotCarried(line, language) }
  const [before, after] = aroundChange(line.before, line.after)
  return { part, where, outcome, before, after, note: '' }
}

/** What the part of a story is called. */
export function wordPart({ part }: Pick<ProofLine, 'part'>, language: InterfaceLanguage): string {
  return speak(partWording, part, language)
}

/** What a format leaves out of a part, where there are words for it; else empty. */
export function wordNotCarried(
  { part, count }: Extract<ProofLine, { readonly outcome: 'not-carried' }>,
  language: InterfaceLanguage,
): string {
  const lost = part in lossWording ? (part as keyof typeof lossWording) : null
  return lost ? speak(lossWording, lost, language, { count }) : ''
}

/** Two texts on one line each, as far as they are short, else from a little before where they first differ. */
export function aroundChange(before: string, after: string): [string, string] {
  const [all, others] = [before, after].map((text) => Array.from(oneLine(text))) as [string[], string[]]
  if (Math.max(all.length, others.length) <= longest) return [all.join(''), others.join('')]
  const found = all.findIndex((character, at) => character !== others[at])
  const start = Math.max(0, (found < 0 ? all.length : found) - longest / 4)
  const cut = (text: readonly string[]) =>
    `${start > 0 ? '…' : ''}${text.slice(start, start + longest).join('')}${text.length > start + longest ? '…' : ''}`
  return [cut(all), cut(others)]
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
