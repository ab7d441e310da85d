import type { PublishableBlock } from '../story/block.ts'
import { marks } from '../story/inline.ts'
import type { PublishableStory } from '../story/story.ts'
import {
  assetOf,
  isLink,
  isPictures,
  linesOf,
  type Picture,
  picturesOf,
  runsOf,
  worded,
} from './story-parts.ts'

/** What a story may have and a format may be unable to hold. Words of the copy are not among them: every format has those. */
export const features = [
  'slugline',
  'headline-web',
  'headline-alert',
  'headline-social',
  'byline-people',
  'event-place',
  'ednotes',
  'desk-ednotes',
  'urgency',
  'genre',
  'subjects',
  'keywords',
  'source',
  'usage-terms',
  'embargo',
  'published',
  'chain',
  'marks',
  'links',
  'alt-text',
  'crop',
  'picture-files',
  'picture-position',
  'picture-place',
  'picture-time',
] as const
export type Feature = (typeof features)[number]

/**
 * Where a story has the feature: block ids, or `field:` and the field's name; empty where it has not.
 *
 * A normal urgency and an original's chain say nothing, and do not count.
 */
export function placesOf(feature: Feature, story: PublishableStory): string[] {
  return finders[feature](story)
}

type Find = (story: PublishableStory) => string[]

const finders: Readonly<Record<Feature, Find>> = {
  slugline: (story) => field('slugline', worded(story.slugline)),
  'headline-web': (story) => field('headlines', worded(story.headlines.web)),
  'headline-alert': (story) => field('headlines', worded(story.headlines.alert)),
  'headline-social': (story) => field('headlines', worded(story.headlines.social)),
  'byline-people': (story) => field('byline', worded(story.byline?.literal) && story.byline?.people.length),
  'event-place': (story) => field('eventPlace', story.eventPlace),
  ednotes: (story) =>
    field(
      'ednotes',
      story.ednotes.some((note) => note.role !== 'desk'),
    ),
  'desk-ednotes': (story) =>
    field(
      'ednotes',
      story.ednotes.some((note) => note.role === 'desk'),
    ),
  urgency: (story) => field('urgency', story.urgency !== 5),
  genre: (story) => field('genre', worded(story.genre)),
  subjects: (story) => field('subjects', story.subjects.length),
  keywords: (story) => field('keywords', story.keywords.length),
  source: (story) => field('source', worded(story.source)),
  'usage-terms': (story) => field('usageTerms', worded(story.usageTerms)),
  embargo: (story) => field('embargo', story.embargo),
  published: (story) => field('published', story.published),
  chain: (story) => field('chain', story.chain.kind !== 'original'),
  marks: (story) => blocksWhere(story, hasMarks),
  links: (story) => blocksWhere(story, (block) => linesOf(block).some((line) => line.some(isLink))),
  'alt-text': (story) => picturesWhere(story, (picture) => worded(picture.alt) !== undefined),
  crop: (story) => picturesWhere(story, (picture) => picture.crop !== undefined),
  'picture-files': (story) => picturesWhere(story, (picture) => Boolean(assetOf(story, picture)?.file)),
  'picture-position': findPicturesAmongCopy,
  'picture-place': (story) => picturesWhere(story, (picture) => Boolean(assetOf(story, picture)?.place)),
  'picture-time': (story) => picturesWhere(story, (picture) => Boolean(assetOf(story, picture)?.takenAt)),
}

function field(name: keyof PublishableStory, value: unknown): string[] {
  return value ? [`field:${name}`] : []
}

function blocksWhere(story: PublishableStory, has: (block: PublishableBlock) => boolean): string[] {
  return story.body.filter(has).map((block) => block.id)
}

function picturesWhere(story: PublishableStory, has: (picture: Picture) => boolean): string[] {
  return picturesOf(story.body)
    .filter(has)
    .map((picture) => picture.id)
}

function hasMarks(block: PublishableBlock): boolean {
  return linesOf(block).some((line) => runsOf(line).some((run) => marks.some((mark) => run[mark])))
}

/** Pictures below the first words: their place is lost where pictures are sent apart from the copy. */
function findPicturesAmongCopy(story: PublishableStory): string[] {
  const firstWords = story.body.findIndex((block) => !isPictures(block))
  if (firstWords < 0) return []
  return picturesOf(story.body.slice(firstWords)).map((picture) => picture.id)
}
