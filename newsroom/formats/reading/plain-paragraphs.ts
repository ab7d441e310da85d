import type { Block } from '../../story/block.ts'
import { type NewId, newParagraph } from '../../story/new-story.ts'

/** Plain text as paragraphs: an empty line parts them, and a line that is moved in begins one. */
export function plainParagraphs(text: string, newId: NewId): Block[] {
  return text
    .split(/\r?\n\s*\r?\n|\r?\n(?=[ \t])/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .map((part) => newParagraph(newId, part))
}
