import type { PublishableStory } from '../../story/story.ts'
import type { ExportOptions } from '../format.ts'
import { machineTime } from '../print-moment.ts'
import { headlineFor, picturesOf, worded } from '../story-parts.ts'
import { voidElement } from './element.ts'
import { webRenditions } from './web-renditions.ts'

/**
 * Description, Open Graph and card tags. What the story does not have is left out.
 *
 * The picture's address is relative, as everything in an export is: where the page will stand is not known here.
 */
export function socialTags(story: PublishableStory, options: ExportOptions): string[] {
  const title = worded(headlineFor(story.headlines, 'social'))
  const picture = leadPicture(story, options)
  return [
    ...named('description', story.standfirst),
    ...property('og:type', 'article'),
    ...property('og:title', title),
    ...property('og:description', story.standfirst),
    ...property('og:site_name', options.house.publication),
    ...property('og:locale', locale(story.language)),
    ...property('article:published_time', story.published ? machineTime(story.published) : undefined),
    ...property('article:section', story.subjects[0]?.name),
    ...story.keywords.flatMap((keyword) => property('article:tag', keyword)),
    ...picture.flatMap(([name, content]) => property(name, content)),
    ...named('twitter:card', picture.length > 0 ? 'summary_large_image' : 'summary'),
  ]
}

/** The first picture that has a file the web can show. */
function leadPicture(story: PublishableStory, options: ExportOptions): [string, string][] {
  for (const picture of picturesOf(story.body)) {
    const shown = webRenditions(options.renditions[picture.asset] ?? []).plain.at(-1)
    if (!shown) continue
    return [
      ['og:image', encodeURI(shown.name)],
      ['og:image:type', shown.mediaType],
      ['og:image:width', String(shown.width)],
      ['og:image:height', String(shown.height)],
      ['og:image:alt', picture.alt],
    ]
  }
  return []
}

/** Open Graph writes `ko_KR`; a language without a region is none it knows. */
function locale(language: string): string | undefined {
  const [primary, ...subtags] = language.split('-')
  const region = subtags.find((subtag) => /^[A-Za-z]{2}$/.test(subtag))
  return primary && region ? `${primary}_${region.toUpperCase()}` : undefined
}

function property(name: string, content: string | undefined): string[] {
  return worded(content) ? [voidElement('meta', { property: name, content })] : []
}

function named(name: string, content: string | undefined): string[] {
  return worded(content) ? [voidElement('meta', { name, content })] : []
}
