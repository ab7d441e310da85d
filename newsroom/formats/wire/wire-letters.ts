import { blockText, inlineText } from '../../story/block-text.ts'
import { printByline } from '../../story/print-byline.ts'
import type { PublishableStory } from '../../story/story.ts'
import type { Refusal } from '../format.ts'
import { clientNotes } from '../client-notes.ts'
import { linesOf } from '../story-parts.ts'

// What American wires send for signs that their machines have no code for (knowledge/standards, section 4).
const sent: readonly (readonly [RegExp, string])[] = [
  [/“/g, '``'],
  [/”/g, "''"],
  [/‘/g, '`'],
  [/[’ʼ]/g, "'"],
  [/—/g, '_'],
  [/[–‐‑−]/g, '-'],
  [/…/g, '...'],
  [/[\u2028\u2029\u0085\t\r\n]+/g, ' '],
]

/** Text in the letters of a wire: Latin-1, with typographic quotes and dashes as wires send them. */
export function toWireLetters(text: string): string {
  return sent.reduce((written, [sign, code]) => written.replace(sign, code), text.normalize('NFC'))
}

/** A wire's text as it is printed: double quotes and dashes as they were meant. */
export function fromWireLetters(text: string): string {
  return text
    .replaceAll('``', '“')
    .replaceAll("''", '”')
    .replace(/(?<=^|\s)_(?=\s|$)/gm, '—')
}

/** The first character that the wire has no code for, and where it stands; null where the story can be sent. */
export function refuseUnknownLetters(story: PublishableStory): Refusal | null {
  for (const [where, text] of sentTexts(story)) {
    const character = /[^\x20-\x7e\xa0-\xff]/u.exec(toWireLetters(text))?.[0]
    if (character !== undefined) return { code: 'characters', where, values: { character: shown(character) } }
  }
  return null
}

/** Latin-1 bytes of text that has been found to have no other characters. */
export function encodeLatin(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

/** Bytes as Latin-1, which every byte is. */
export function decodeLatin(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text
}

function sentTexts(story: PublishableStory): [where: string, text: string][] {
  const { slugline, headlines, byline, source, embargo, language, body, assets } = story
  const fields: [string, string][] = [
    ['field:slugline', slugline],
    ['field:headlines', headlines.main],
    ['field:byline', byline ? printByline(byline, language) : ''],
    ['field:source', source],
    ['field:embargo', embargo?.reason ?? ''],
    ['field:ednotes', clientNotes(story).join(' ')],
    ['field:dateline', (story.dateline?.places ?? []).map(({ name }) => name).join(' ')],
    ['field:dateline', story.dateline?.source ?? ''],
  ]
  const blocks = body.map((block): [string, string] => [
    block.id,
    [...linesOf(block).map(inlineText), blockText(block), block.type === 'embed' ? block.url : ''].join(' '),
  ])
  const credits = assets.map(({ credit, instructions, rights }): [string, string] => [
    'field:assets',
    [credit?.creator, credit?.organisation, credit?.via, instructions, rights].join(' '),
  ])
  return [...fields, ...blocks, ...credits]
}

/** A sign that can't be seen is named by its number. */
function shown(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(character)
    ? character
    : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}
