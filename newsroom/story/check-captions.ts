import type { Asset } from './asset.ts'
import { inlineText } from './block-text.ts'
import type { BlockOf } from './block.ts'
import { captionVerbs, emptyPhrases, orderWords } from './caption-rules.ts'
import type { Finding, FindingCode } from './checks.ts'
import { plainWords, wordFinder } from './word-finder.ts'
import { namesDay } from './names-day.ts'
import { splitSentences } from './split-sentences.ts'

/** Most sentences of a caption: the second one only for context (Reuters and AP, knowledge/features C1). */
export const captionSentences = 2
/** Characters above which a caption, and an alt text, is too long to be read beside its picture (The Guardian, C10). */
export const captionLimit = 600
export const altLimit = 1000

/** A picture's words, as the rules look at them. */
type Words = { readonly caption: string; readonly alt: string; readonly language: string }

/**
 * What a sub-editor would say of a picture's caption, alt text and credit. Each is a warning: a rule of a language is asked
 * only of captions in it, and what can't be told is not said. An empty caption has nothing to be said of.
 */
export function checkCaption(picture: BlockOf<'picture'>, asset: Asset, language: string): Finding[] {
  const caption = inlineText(picture.children[1].children).trim()
  const isRead = caption !== '' && !isTooLongToRead(caption)
  const words: Words = { caption, alt: picture.alt.trim(), language }
  const found: [FindingCode, Finding['values']][] = [
    ...aboutAlt(words),
    ...(caption === '' ? [] : aboutLength(words)),
    ...(isRead ? [...aboutWhen(words), ...aboutWhere(words, asset)] : []),
    ...(isRead && /^en\b/.test(language) ? inEnglish(caption) : []),
    ...aboutGiver(asset),
  ]
  return found.map(([code, values]) => ({ code, where: picture.id, values }))
}

/** Beyond that it is no caption: it is only said to be too long. */
function isTooLongToRead(caption: string): boolean {
  return caption.length > 4 * captionLimit
}

type Said = [FindingCode, Finding['values']]

function aboutAlt({ caption, alt }: Words): Said[] {
  if (alt === '') return []
  if (alt.length > altLimit) return [['alt-long', { length: alt.length, limit: altLimit }]]
  return plainWords(alt) === plainWords(caption) ? [['alt-is-caption', {}]] : []
}

function aboutLength({ caption, language }: Words): Said[] {
  if (isTooLongToRead(caption)) return [['caption-long', { length: caption.length, limit: captionLimit }]]
  // A day that stands alone at the end is no sentence.
  const sentences = splitSentences(withoutSignOff(caption), language)
  const count = sentences.filter((sentence) => /\p{L}/u.test(sentence)).length
  if (count > captionSentences) return [['caption-sentences', { count, limit: captionSentences }]]
  const { length } = caption
  return length > captionLimit ? [['caption-long', { length, limit: captionLimit }]] : []
}

function aboutWhen({ caption, language }: Words): Said[] {
  return namesDay(caption, language) ? [] : [['caption-no-date', {}]]
}

// Where nobody said where the picture was taken, no place can be missed.
function aboutWhere({ caption }: Words, { place }: Asset): Said[] {
  if (!place || plainWords(caption).includes(plainWords(place.name))) return []
  return [['caption-no-place', { place: place.name }]]
}

/** `Handout` alone names nobody (knowledge/features C5). */
function aboutGiver({ credit }: Asset): Said[] {
  if (!credit) return []
  const names = /^(?:handout|hand-out|photo|picture|courtesy|file|pool|social media|internet|제공)\.?$/i
  return names.test(credit.organisation.trim()) ? [['credit-no-giver', { name: credit.organisation }]] : []
}

function inEnglish(caption: string): Said[] {
  const [first = ''] = splitSentences(caption, 'en')
  const past = pastVerb(first)
  const phrase = emptyPhrases.find(wordFinder(caption))
  const people = namesInRow(first)
  return [
    ...(past ? [['caption-past', { verb: past }] satisfies Said] : []),
    ...(phrase ? [['caption-phrase', { phrase }] satisfies Said] : []),
    ...(people >= 3 && !orderWords.test(caption)
      ? [['caption-no-order', { count: people }] satisfies Said]
      : []),
  ]
}

/** The verb in the past tense, of a sentence that has none in the present. */
function pastVerb(sentence: string): string | null {
  const stands = wordFinder(sentence)
  const present = captionVerbs.some(([verb]) => stands(verb) || stands(thirdPerson(verb)))
  if (present) return null
  // `Painted boats` and `scarred by a slide` say what something is.
  const standsBehind = wordFinder(sentence.replace(/^\S+/, ''))
  const found = captionVerbs.find(([, past]) => standsBehind(past) && !standsBehind(`${past} by`))
  return found?.[1] ?? null
}

function thirdPerson(verb: string): string {
  if (/(?:s|sh|ch)$/.test(verb)) return `${verb}es`
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`
}

/** How many people are named one after the other, as `Ann Lee, Bo Park and Cy Dunn`; the longest such row. */
function namesInRow(sentence: string): number {
  const name = String.raw`\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]+)+`
  const rows = sentence.match(new RegExp(`${name}(?:(?:, and |, | and )${name})+`, 'gu')) ?? []
  return Math.max(0, ...rows.map((row) => row.split(/, and |, | and /).length))
}

// `(Reporting by …)` and `REUTERS/Name` behind the last sentence are a credit, which is not a sentence.
function withoutSignOff(caption: string): string {
  const signOff = 200
  return (
    caption.slice(0, -signOff) +
    caption
      .slice(-signOff)
      .replace(/\s*(?:\([^()]{1,80}\)|[\p{Lu}\d][\p{L}\d .'’-]{0,60}\/[\p{L}\d /.'’-]{1,80})\.?\s*$/u, '')
  )
}
