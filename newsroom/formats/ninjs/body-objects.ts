import { countCharacters, countWords } from '../../story/length.ts'
import type { DatelineStyle } from '../../story/dateline.ts'
import type { PublishableStory } from '../../story/story.ts'
import { bodyMarkup } from '../html/article-markup.ts'
import { printBody, printSignOff } from '../text/print-body.ts'

/**
 * The copy as ninjs has it, marked up and plain, the dateline at its start: ninjs has no property for one.
 *
 * The markup has classes, so that every kind of block can be told again. Pictures are not in it; they are associations. Counts are of the plain text and thus the same in both.
 */
export function bodyObjects(story: PublishableStory, style: DatelineStyle): object[] {
  const plain = [...printBody(story, style), ...printSignOff(story)].join('\n\n')
  const markup = bodyMarkup({ story, renditions: {}, classes: true, pictures: false }, style).join('\n')
  if (plain === '') return []
  const counts = { charCount: countCharacters(plain), wordCount: countWords(plain, story.language) }
  return [
    { role: 'main', contentType: 'text/html', ...counts, value: markup },
    { role: 'main', contentType: 'text/plain', ...counts, value: plain },
  ]
}
