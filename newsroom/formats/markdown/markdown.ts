import type { PublishableStory } from '../../story/story.ts'
import { carriesAllBut } from '../features.ts'
import type { ExportFile, ExportOptions, Format } from '../format.ts'
import { bodyMarkdown } from './body-markdown.ts'
import { frontMatter, markdownFileName, type SiteShape } from './front-matter.ts'

/** The story as Markdown with YAML front matter, in the shape that one maker of sites expects. */
export function writeMarkdown(
  story: PublishableStory,
  shape: SiteShape,
  options: Pick<ExportOptions, 'datelineStyle' | 'renditions' | 'now' | 'kept'>,
): ExportFile[] {
  const markup = { story, renditions: options.renditions, classes: true, pictures: true }
  const body = bodyMarkdown(markup, options.datelineStyle)
  const text = `---\n${frontMatter(story, shape, options)}---\n${body === '' ? '' : `\n${body}\n`}`
  return [{ name: markdownFileName(story, shape), mediaType: 'text/markdown', text }]
}

function markdownFor(shape: SiteShape): Format {
  return {
    name: `markdown-${shape}`,
    mediaType: 'text/markdown',
    channel: 'web',
    hasPictures: true,
    carries: carriesAllBut('desk-ednotes'),
    readBy: 'markdown',
    write: (story, options) => writeMarkdown(story, shape, options),
  }
}

/** Markdown for Hugo: a leaf bundle. Its `markup.goldmark.renderer.unsafe` must be on for what is HTML inside the copy. */
export const markdownHugo = markdownFor('hugo')
/** Markdown for Jekyll: a post, named by its day. */
export const markdownJekyll = markdownFor('jekyll')
/** Markdown for Astro: an entry of a content collection with `pubDate` and `heroImage`. */
export const markdownAstro = markdownFor('astro')
