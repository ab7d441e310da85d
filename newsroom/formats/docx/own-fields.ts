import { printByline } from '../../story/print-byline.ts'
import { printDateline } from '../../story/print-dateline.ts'
import type { DatelineStyle } from '../../story/dateline.ts'
import type { PublishableStory } from '../../story/story.ts'
import { inBrackets, oneLine } from '../client-notes.ts'
import { readByline } from '../intake/find-byline.ts'
import { parseDateline } from '../intake/parse-dateline.ts'
import { worded } from '../story-parts.ts'
import { headerLines } from '../text/header-lines.ts'
import { sameWords } from './own-blocks.ts'
import type { StoryData } from './story-data.ts'

/** The lines of a Word file of ours that are no copy, by the names of their styles. */
export type OwnHead = Readonly<Record<string, readonly string[]>>

/** The fields of the story, and the lines for the desk that somebody has written into the file since. */
export type OwnFields = { readonly fields: StoryData; readonly added: readonly string[] }

/**
 * The story's fields as the file's own data has them, wherever a reader of the file still sees them as they were printed;
 * what somebody has changed since is read as it stands there.
 */
export function readOwnFields(data: StoryData, head: OwnHead, style: DatelineStyle): OwnFields {
  const seen = (name: string) => (head[name] ?? []).join(' ')
  const text = (known: string, name: string) => (sameWords(known, seen(name)) ? known : seen(name))
  const printed = headerLines(data as PublishableStory)
  const lines = [...(head['slugline'] ?? []), ...(head['note to editors'] ?? [])]
  const terms = lines.find((line) => line.startsWith('TERMS:'))
  const added = lines.filter((line) => line !== terms && !printed.some((known) => sameWords(known, line)))
  const bullets = head['bullet point'] ?? []
  const known = data.bullets.filter(worded)
  const hasBullets =
    known.length === bullets.length && known.every((one, at) => sameWords(one, bullets[at] ?? ''))
  const signOff = worded(data.signOff) ? inBrackets(data.signOff.trim()) : ''
  const fields: StoryData = {
    ...data,
    slugline: sluglineOf(data, printed[0] ?? '', seen('slugline')),
    kicker: text(data.kicker, 'kicker'),
    headlines: { ...data.headlines, main: text(data.headlines.main, 'title') },
    standfirst: text(data.standfirst, 'subtitle'),
    bullets: hasBullets ? data.bullets : [...bullets],
    byline: bylineOf(data, seen('byline')),
    dateline: datelineOf(data, seen('dateline'), style),
    signOff: sameWords(signOff, seen('sign-off'))
      ? data.signOff
      : seen('sign-off').replace(/^\((.*)\)$/, '$1'),
    usageTerms: termsOf(data, terms),
  }
  return { fields, added }
}

function sluglineOf({ slugline }: StoryData, printed: string, seen: string): string {
  const wasPrinted = !printed.startsWith('URGENCY:')
  if (sameWords(wasPrinted ? printed : '', seen)) return slugline
  return seen.replace(/(?<!\s)\s*\([^()]*\)$/, '')
}

function bylineOf({ byline, language }: StoryData, seen: string): StoryData['byline'] {
  return sameWords(byline ? printByline(byline, language) : '', seen) ? byline : readByline([seen])
}

function datelineOf({ dateline }: StoryData, seen: string, style: DatelineStyle): StoryData['dateline'] {
  if (!dateline) return seen === '' ? null : parseDateline(seen)
  const { text, dash } = printDateline(dateline, style)
  return sameWords(text, seen) || sameWords(`${text} ${dash}`, seen) ? dateline : parseDateline(seen)
}

function termsOf({ usageTerms }: StoryData, terms: string | undefined): string {
  const printed = worded(usageTerms) ? `TERMS: ${oneLine(usageTerms)}` : ''
  return sameWords(printed, terms ?? '') ? usageTerms : (terms ?? '').replace(/^TERMS:\s*/, '')
}
