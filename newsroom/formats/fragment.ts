import { writingDirection } from '../story/direction.ts'
import type { PublishableStory } from '../story/story.ts'
import { carriesOnly, seenOnPage } from './features.ts'
import type { ExportFile, ExportOptions, Format } from './format.ts'
import { articleAttributes, bodyMarkup, titlesMarkup } from './html/article-markup.ts'
import { elementLines } from './html/element.ts'
import type { Markup } from './html/markup.ts'

/**
 * The story's markup alone, without classes, style or page, to paste into a system that has its own. What is which part is
 * told by attributes for data, which nobody sees and no style knows.
 */
export function writeFragment(
  story: PublishableStory,
  options: Pick<ExportOptions, 'datelineStyle' | 'renditions'>,
): ExportFile[] {
  const markup: Markup = { story, renditions: options.renditions, classes: false, pictures: true, data: true }
  const spoken = { lang: story.language, dir: writingDirection(story.language) }
  const lines = elementLines('article', { ...spoken, ...articleAttributes(markup) }, [
    ...titlesMarkup(markup),
    ...bodyMarkup(markup, options.datelineStyle),
  ])
  return [{ name: 'fragment.html', mediaType: 'text/html', text: `${lines.join('\n')}\n` }]
}

/** The HTML fragment as a format. */
export const fragment: Format = {
  name: 'fragment',
  mediaType: 'text/html',
  channel: 'web',
  hasPictures: true,
  carries: carriesOnly(...seenOnPage, 'language', 'byline-people', 'picture-place', 'picture-time'),
  readBy: 'html',
  write: writeFragment,
}
