import { inlineText } from '../../story/block-text.ts'
import type { PublishableBlock } from '../../story/block.ts'
import type { Credit } from '../../story/credit.ts'
import { printCredit } from '../../story/print-credit.ts'
import type { PublishableStory } from '../../story/story.ts'
import type { Carries, Feature } from '../features.ts'
import { assetOf, isPictures, type Picture, picturesOf } from '../story-parts.ts'
import { readText } from './compare-copy.ts'
import { placeParts } from './compare-fields.ts'
import { comparePart } from './compare-part.ts'
import { isVoid } from './plain-block.ts'
import { oneSpaced, plainValue } from './plain-value.ts'
import type { ProofLine, ProofPart } from './proof-line.ts'

/** A picture of a story, with what the story knows of it. */
type Seen = { readonly story: PublishableStory; readonly picture: Picture }

const facts: Readonly<Partial<Record<Feature, (seen: Seen) => unknown>>> = {
  'picture-headline': ({ picture }) => inlineText(picture.children[0].children),
  'alt-text': ({ picture }) => picture.alt,
  crop: ({ picture }) => picture.crop,
  'credit-parts': (seen) => assetIn(seen)?.credit,
  'picture-place': (seen) => {
    const place = assetIn(seen)?.place
    return place && placeParts(place)
  },
  'picture-time': (seen) => assetIn(seen)?.takenAt,
  'picture-rights': (seen) => assetIn(seen)?.rights,
  'picture-instructions': (seen) => assetIn(seen)?.instructions,
  'picture-job': (seen) => assetIn(seen)?.jobId,
  'picture-position': wordsAbove,
}

/** True for a format that tells a picture from the copy at all; in others captions are words among words behind it. */
export function tellsPictures(carries: Carries): boolean {
  return (
    carries['picture-files'] || carries['picture-position'] || carries['credit-parts'] || carries['alt-text']
  )
}

/**
 * The pictures as they were and as they came back, in their order: how many, and of each its caption, the credit as it is
 * printed, and whatever else is carried. `files` are the assets of what came back whose file it leads to.
 */
export function comparePictures(
  before: PublishableStory,
  after: PublishableStory,
  { carries, files }: { readonly carries: Carries; readonly files: ReadonlySet<string> },
): ProofLine[] {
  if (!tellsPictures(carries)) return []
  const { language } = before
  const [was, is] = [before, after].map((story) => picturesOf(story.body)) as [Picture[], Picture[]]
  const count = comparePart(
    { part: 'pictures', where: 'field:body' },
    [was.length || undefined, is.length || undefined],
    language,
  )
  const each = was.flatMap((picture, at) => {
    const found = is[at]
    if (!found) return []
    const pair = [
      { story: before, picture },
      { story: after, picture: found },
    ] as const
    return comparePicture(pair, carries, files)
  })
  return [...count, ...each, ...(carries.galleries ? compareGalleries(before, after) : [])]
}

function comparePicture(
  [was, is]: readonly [Seen, Seen],
  carries: Carries,
  files: ReadonlySet<string>,
): ProofLine[] {
  const { language } = was.story
  const compare = (part: ProofPart, value: (seen: Seen) => unknown) =>
    comparePart({ part, where: was.picture.id }, [value(was), value(is)], language)
  const carried = (Object.keys(facts) as Feature[]).filter((feature) => carries[feature])
  return [
    ...compare('captions', ({ picture }) => inlineText(picture.children[1].children)),
    ...compare('credits', printedCredit),
    ...carried.flatMap((feature) => compare(feature, facts[feature] ?? (() => undefined))),
    ...(carries['picture-files'] ? compareFile(was, is, files) : []),
  ]
}

function assetIn({ story, picture }: Seen) {
  return assetOf(story, picture)
}

function printedCredit(seen: Seen): string {
  // White space at the end of a name would stand before the stroke behind it.
  const credit = plainValue(assetIn(seen)?.credit) as Credit | undefined
  return credit ? printCredit(credit) : ''
}

function compareFile(was: Seen, is: Seen, files: ReadonlySet<string>): ProofLine[] {
  if (!assetIn(was)?.file) return []
  const at = { part: 'picture-files' as const, where: was.picture.id }
  const found = files.has(is.picture.asset) ? 'picture' : ''
  return comparePart(at, ['picture', found], was.story.language)
}

/** The last words above a picture: where they are the same, it stands where it stood. */
function wordsAbove({ story, picture }: Seen): string {
  const at = story.body.findIndex(
    (block) => isPictures(block) && picturesOf([block]).some(({ id }) => id === picture.id),
  )
  const above = story.body.slice(0, at).findLast((block) => !isPictures(block) && !isVoid(block))
  return above ? `${above.type} ${oneSpaced(readText(above)).slice(-80)}` : ''
}

function compareGalleries(before: PublishableStory, after: PublishableStory): ProofLine[] {
  const sizes = ({ body }: PublishableStory) => body.filter(isGallery).map(({ children }) => children.length)
  const at = { part: 'galleries' as const, where: 'field:body' }
  return comparePart(at, [sizes(before), sizes(after)], before.language)
}

function isGallery(block: PublishableBlock): block is Extract<PublishableBlock, { type: 'gallery' }> {
  return block.type === 'gallery'
}
