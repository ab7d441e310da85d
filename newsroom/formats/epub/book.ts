import { writingDirection } from '../../story/direction.ts'
import type { PublishableStory } from '../../story/story.ts'
import { chooseEnclosed, type EnclosedFile } from '../enclosed-picture.ts'
import type { ExportOptions, Rendition, SetStory } from '../format.ts'
import { printMoment } from '../print-moment.ts'
import { headlineFor, picturesOf, worded } from '../story-parts.ts'

/** A story in a book: what its page is called, and the one file of each of its pictures that lies in the book. */
export type BookStory = {
  readonly story: PublishableStory
  readonly title: string
  /** The page's file, beside the package document. */
  readonly page: string
  readonly pictures: Readonly<Record<string, readonly Rendition[]>>
}

/** What a book is made of: one story, or a set of them in the order in which they are read. */
export type Book = {
  readonly id: string
  readonly title: string
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly publication: string | undefined
  readonly now: Date
  readonly stories: readonly BookStory[]
  readonly pictures: readonly EnclosedFile[]
}

/** Gathers a book. One story's book is the story: its id, its title. A set is the publication of its day. */
export function makeBook(stories: readonly SetStory[], options: ExportOptions): Book {
  const pictures = new Map<string, EnclosedFile>()
  const pages = stories.map(({ story, renditions }, at): BookStory => {
    const chosen = picturesOf(story.body).map(({ asset }) =>
      chooseEnclosed(renditions[asset] ?? [], options.pictureBytes),
    )
    for (const file of chosen) if (file) pictures.set(file.name, file)
    return {
      story,
      title: titleOf(story),
      page: `story-${at + 1}.xhtml`,
      pictures: Object.fromEntries(
        picturesOf(story.body).map(({ asset }, place) => [asset, chosen[place] ? [chosen[place]] : []]),
      ),
    }
  })
  const [only, ...others] = pages
  const isOne = only !== undefined && others.length === 0
  const language = isOne ? only.story.language : options.house.language
  const publication = worded(options.house.publication)
  return {
    id: isOne ? only.story.id : bookId(stories.map(({ story }) => story.id)),
    title: isOne ? only.title : titleOfSet(only?.title ?? '', options),
    language,
    direction: writingDirection(language),
    publication,
    now: options.now,
    stories: pages,
    pictures: [...pictures.values()],
  }
}

/** A book must have a title, even of a story that has no headline yet. */
function titleOf(story: PublishableStory): string {
  return worded(headlineFor(story.headlines, 'web')) ?? worded(story.slugline) ?? story.id
}

function titleOfSet(first: string, { house, now }: ExportOptions): string {
  const day = printMoment({ day: now.toISOString().slice(0, 10) }, house.language).text
  return [worded(house.publication) ?? first, day].join(', ')
}

const size = 1n << 128n

/** A UUID that the same stories in the same order always have (version 8, RFC 9562, 5.8). */
function bookId(ids: readonly string[]): string {
  const folded = ids.reduce(
    (sum, id) => (sum * 0x1000000000000000000013bn + BigInt(`0x${id.replaceAll('-', '')}`) + 1n) % size,
    0n,
  )
  const hex = folded.toString(16).padStart(32, '0')
  const variant = '89ab'[Number.parseInt(hex[16] ?? '0', 16) % 4] ?? '8'
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`]
  return [...parts, `${variant}${hex.slice(17, 20)}`, hex.slice(20)].join('-')
}
