import { writingDirection } from '../../story/direction.ts'
import type { PublishableStory } from '../../story/story.ts'
import { carriesAllBut } from '../features.ts'
import type { ExportFile, ExportOptions, Format } from '../format.ts'
import { headlineFor, worded } from '../story-parts.ts'
import { articleAttributes, bodyMarkup, titlesMarkup } from './article-markup.ts'
import { elementLines, escapeText } from './element.ts'
import { fillTemplate } from './fill-template.ts'
import type { Markup } from './markup.ts'
import { mastheadMarkup } from './masthead.ts'
import { socialTags } from './social-tags.ts'
import { describeStory, printForScript } from './structured-data.ts'

/** A whole page in the publication's template, complete in one file but for its pictures. It runs no script. */
export function writePage(story: PublishableStory, options: ExportOptions): ExportFile[] {
  const markup: Markup = { story, renditions: options.renditions, classes: true, pictures: true, data: true }
  const hasSocial = worded(story.headlines.social) !== undefined
  const attributes = articleAttributes(markup, hasSocial ? { social: true } : {})
  const article = elementLines('article', attributes, [
    ...titlesMarkup(markup),
    ...bodyMarkup(markup, options.datelineStyle),
  ])
  const text = fillTemplate(options.template.page, {
    language: escapeText(story.language),
    direction: writingDirection(story.language),
    title: escapeText(titleOf(story, options)),
    meta: socialTags(story, options).join('\n'),
    // An end tag within a style sheet ends the element, whatever it stands in.
    style: options.template.style.trim().replaceAll('</', '<\\/'),
    'structured-data': structuredData(story, options),
    masthead: mastheadMarkup(story, options.house).join('\n'),
    article: article.join('\n'),
  })
  return [{ name: 'index.html', mediaType: 'text/html', text }]
}

function structuredData(story: PublishableStory, options: ExportOptions): string {
  return `<script type="application/ld+json">\n${printForScript(describeStory(story, options))}\n</script>`
}

/** A page must have a title, even the preview of a story that has no headline yet. */
function titleOf(story: PublishableStory, { house }: ExportOptions): string {
  const headline = worded(headlineFor(story.headlines, 'web')) ?? worded(story.slugline)
  const parts = [headline, worded(house.publication)].filter((part) => part !== undefined)
  return parts.length > 0 ? parts.join(' – ') : story.id
}

/** The web page as a format. */
export const html: Format = {
  name: 'html',
  mediaType: 'text/html',
  channel: 'web',
  hasPictures: true,
  carries: carriesAllBut(
    'headline-alert',
    'ednotes',
    'desk-ednotes',
    'urgency',
    'embargo',
    'chain',
    'crop',
    'picture-rights',
    'picture-instructions',
    'picture-job',
  ),
  readBy: 'html',
  write: writePage,
}
