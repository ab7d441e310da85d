import type { DatelineStyle } from '../../story/dateline.ts'
import type { PublishableStory } from '../../story/story.ts'
import { inBrackets } from '../client-notes.ts'
import { placeDateline } from '../place-dateline.ts'
import { wireParagraphs } from './block-lines.ts'

/** The copy in wire text, dateline included, pictures and sign-off not: paragraphs in order, none of them empty. */
export function printBody(story: PublishableStory, style: DatelineStyle): string[] {
  const dateline = placeDateline(story, style)
  const paragraphs = story.body.flatMap((block, index) => {
    const own = wireParagraphs(block)
    if (index !== dateline?.index) return own
    if (dateline.form === 'own-line') return [dateline.text, ...own]
    const [first = '', ...rest] = own
    return [`${dateline.text} ${first}`, ...rest]
  })
  return dateline?.index === story.body.length ? [...paragraphs, dateline.text] : paragraphs
}

/** The sign-off in brackets; nothing where nobody has signed. */
export function printSignOff(story: PublishableStory): string[] {
  const initials = story.signOff.trim()
  return initials === '' ? [] : [inBrackets(initials)]
}
