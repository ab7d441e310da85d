import { printByline } from '../../story/print-byline.ts'
import type { PublishableStory } from '../../story/story.ts'
import { bodyMarkup } from '../html/article-markup.ts'
import { element, elementLines } from '../html/element.ts'
import { textMarkup } from '../html/line-markup.ts'
import type { ExportOptions } from '../format.ts'
import { worded } from '../story-parts.ts'

/**
 * The copy as the content of an entry: kicker, points and byline by their classes, then the body. Title and standfirst have
 * elements of their own in a feed, and pictures are media beside the content.
 */
export function entryMarkup(story: PublishableStory, style: ExportOptions['datelineStyle']): string {
  const line = (name: string, text: string | undefined) =>
    worded(text) ? [element('p', { class: name }, textMarkup(text ?? ''))] : []
  const bullets = story.bullets.filter(worded).map((bullet) => element('li', {}, textMarkup(bullet)))
  return [
    ...line('kicker', story.kicker),
    ...elementLines('ul', { class: 'bullets' }, bullets),
    ...line('byline', story.byline ? printByline(story.byline, story.language) : ''),
    ...bodyMarkup({ story, renditions: {}, classes: true, pictures: false }, style),
  ].join('\n')
}
