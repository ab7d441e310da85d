import { inlineText } from '../story/block-text.ts'
import type { PublishableBlock } from '../story/block.ts'
import type { Person } from '../story/byline.ts'
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

/**
 * What a story may have and a format may be unable to hold. Words of the copy are not among them: every format has those;
 * what a format can't tell of a block is what kind of block it is.
 */
export const features = [
  'language',
  'slugline',
  'kicker',
  'standfirst',
  'bullets',
  'headline-web',
  'headline-alert',
  'headline-social',
  'byline-people',
  'dateline-parts',
  'event-place',
  'ednotes',
  'desk-ednotes',
  'sign-off',
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
  'crossheads',
  'lists',
  'quotes',
  'pull-quotes',
  'tables',
  'fact-boxes',
  'embeds',
  'separators',
  'corrections',
  'galleries',
  'picture-headline',
  'credit-parts',
  'alt-text',
  'crop',
  'picture-files',
  'picture-position',
  'picture-place',
  'picture-time',
  'picture-rights',
  'picture-instructions',
  'picture-job',
] as const
export type Feature = (typeof features)[number]

/** What of the model a format holds, so that it can be read back as it was. */
export type Carries = Readonly<Record<Feature, boolean>>

/** What a reader sees of a story that is set as a page, whatever it is set in. */
export const seenOnPage: readonly Feature[] = [
  'kicker',
  'standfirst',
  'bullets',
  'headline-web',
  'dateline-parts',
  'sign-off',
  'marks',
  'links',
  'crossheads',
  'lists',
  'quotes',
  'pull-quotes',
  'tables',
  'fact-boxes',
  'embeds',
  'separators',
  'corrections',
  'galleries',
  'picture-headline',
  'credit-parts',
  'alt-text',
  'picture-files',
  'picture-position',
]

/** A format that holds everything except these. */
export function carriesAllBut(...missing: readonly Feature[]): Carries {
  return carried((feature) => !missing.includes(feature))
}

/** A format that holds these, and the words. */
export function carriesOnly(...held: readonly Feature[]): Carries {
  return carried((feature) => held.includes(feature))
}

function carried(isHeld: (feature: Feature) => boolean): Carries {
  return Object.fromEntries(features.map((feature) => [feature, isHeld(feature)])) as Carries
}

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
  // Whoever reads the copy sees it: no loss to be warned of.
  language: () => [],
  slugline: (story) => field('slugline', worded(story.slugline)),
  kicker: (story) => field('kicker', worded(story.kicker)),
  standfirst: (story) => field('standfirst', worded(story.standfirst)),
  bullets: (story) => field('bullets', story.bullets.some(worded)),
  'headline-web': (story) => field('headlines', worded(story.headlines.web)),
  'headline-alert': (story) => field('headlines', worded(story.headlines.alert)),
  'headline-social': (story) => field('headlines', worded(story.headlines.social)),
  'byline-people': ({ byline }) => field('byline', byline?.people.some(isMoreThanPrinted(byline.literal))),
  'dateline-parts': (story) => field('dateline', story.dateline),
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
  'sign-off': (story) => field('signOff', worded(story.signOff)),
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
  crossheads: (story) => blocksOfType(story, 'crosshead'),
  lists: (story) => blocksOfType(story, 'list'),
  quotes: (story) => blocksOfType(story, 'quote'),
  'pull-quotes': (story) => blocksOfType(story, 'pull-quote'),
  tables: (story) => blocksOfType(story, 'table'),
  'fact-boxes': (story) => blocksOfType(story, 'fact-box'),
  embeds: (story) => blocksOfType(story, 'embed'),
  separators: (story) => blocksOfType(story, 'separator'),
  corrections: (story) => blocksOfType(story, 'correction'),
  galleries: (story) => blocksOfType(story, 'gallery'),
  'picture-headline': (story) =>
    picturesWhere(story, (picture) => worded(inlineText(picture.children[0].children)) !== undefined),
  'credit-parts': (story) => picturesWhere(story, (picture) => Boolean(assetOf(story, picture)?.credit)),
  'alt-text': (story) => picturesWhere(story, (picture) => worded(picture.alt) !== undefined),
  crop: (story) => picturesWhere(story, (picture) => picture.crop !== undefined),
  'picture-files': (story) => picturesWhere(story, (picture) => Boolean(assetOf(story, picture)?.file)),
  'picture-position': findPicturesAmongCopy,
  'picture-place': (story) => picturesWhere(story, (picture) => Boolean(assetOf(story, picture)?.place)),
  'picture-time': (story) => picturesWhere(story, (picture) => Boolean(assetOf(story, picture)?.takenAt)),
  'picture-rights': (story) => picturesWhere(story, (picture) => says(assetOf(story, picture)?.rights)),
  'picture-instructions': (story) =>
    picturesWhere(story, (picture) => says(assetOf(story, picture)?.instructions)),
  'picture-job': (story) => picturesWhere(story, (picture) => says(assetOf(story, picture)?.jobId)),
}

function field(name: keyof PublishableStory, value: unknown): string[] {
  return value ? [`field:${name}`] : []
}

/** True for somebody of whom the printed byline does not tell all: it says the names alone, and a literal line not even those. */
function isMoreThanPrinted(literal: string | undefined) {
  return ({ role, place }: Person) => says(literal) || says(role) || place !== undefined
}

function says(text: string | undefined): boolean {
  return worded(text) !== undefined
}

function blocksOfType(story: PublishableStory, type: PublishableBlock['type']): string[] {
  return blocksWhere(story, (block) => block.type === type)
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
