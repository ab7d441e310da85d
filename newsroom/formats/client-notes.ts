import type { Chain } from '../story/chain.ts'
import { assertNever } from '../story/result.ts'
import type { Ednote, PublishableStory } from '../story/story.ts'
import { worded } from './story-parts.ts'

/**
 * What the receiving desk is told and the reader is not: which version this is and why, the advisory line in its
 * brackets, and the notes, one line each. Notes of the role `desk` are for our own desks and never among them.
 */
export function clientNotes(story: Pick<PublishableStory, 'chain' | 'ednotes'>): string[] {
  const { chain } = story
  const tag = versionTag(chain)
  const reason = worded(chain.reason)
  return [
    ...(tag && reason ? [`${tag}: ${oneLine(reason)}`] : []),
    ...(!tag && reason ? [oneLine(reason)] : []),
    ...(worded(chain.advisory) ? [inBrackets(oneLine(chain.advisory ?? ''))] : []),
    ...story.ednotes.flatMap(printNote),
  ]
}

/** What a version is called on the wire: `UPDATE 2`, `CORRECTED`; empty for an original. */
export function versionTag(chain: Chain): string {
  const number = chain.sequence > 1 ? ` ${chain.sequence}` : ''
  switch (chain.kind) {
    case 'original':
      return ''
    case 'update':
      return chain.sequence > 0 ? `UPDATE ${chain.sequence}` : 'UPDATE'
    case 'corrected':
      return `CORRECTED${number}`
    case 'refile':
      return `REFILE${number}`
    case 'repeat':
      return `REPEAT${number}`
    case 'withdrawn':
      return 'STORY WITHDRAWN'
    default:
      return assertNever(chain.kind)
  }
}

/** The text in round brackets, unless it stands in brackets already. */
export function inBrackets(text: string): string {
  return /^[([].*[)\]]$/.test(text) ? text : `(${text})`
}

/** The text with its line ends turned into spaces. */
export function oneLine(text: string): string {
  return text.replace(/(?<!\s)\s*[\r\n\u2028\u2029]+\s*/g, ' ').trim()
}

function printNote(note: Ednote): string[] {
  if (!worded(note.text)) return []
  const text = oneLine(note.text)
  switch (note.role) {
    case 'clients':
      return [`EDS: ${text}`]
    case 'legal':
      return [`LEGAL: ${text}`]
    case 'pictures':
      return [`PICTURES: ${text}`]
    case 'correction':
      return [`CORRECTION: ${text}`]
    case 'desk':
      return []
    default:
      return assertNever(note.role)
  }
}
