import type { NewId } from '../../story/new-story.ts'
import { type ReadBody, readBody } from '../html/read-body.ts'
import { plainParagraphs } from './plain-paragraphs.ts'

// A word in pointed brackets is no markup; many systems put the markup of a whole body into a text.
const markup = /<\/?(?:p|div|br|h[1-6]|ul|ol|li|table|strong|em|b|i|a|span|blockquote)(?:\s[^<>]*)?\/?>/i

/** A body that a format passes on as a text: the markup in it where there is some, else its paragraphs. */
export function readWords(text: string, newId: NewId): ReadBody {
  return markup.test(text) ? readBody(text, newId) : { blocks: plainParagraphs(text, newId) }
}
