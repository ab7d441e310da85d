import type { Asset } from '../../story/asset.ts'
import type { Block, PublishableBlock } from '../../story/block.ts'
import type { Inline } from '../../story/inline.ts'
import { marks } from '../../story/inline.ts'
import type { Place } from '../../story/place.ts'
import { printByline } from '../../story/print-byline.ts'
import type { PublishableStory, Story } from '../../story/story.ts'
import type { Carries } from '../features.ts'
import { safeAddress } from '../html/safe-address.ts'

type AnyBlock = Block | PublishableBlock
type AnyStory = PublishableStory | Story

/**
 * All of a story that a format says it carries, in a form in which two stories can be compared: without ids, with words as
 * markup holds them (white space run together, empty blocks and entries gone), with nothing where there is only an empty text.
 * What a format does not carry is not in it.
 */
export function carriedStory(story: AnyStory, carries: Carries): object {
  const places = (place: Place | null | undefined) => place && placeOf(place)
  const { headlines, byline, dateline } = story
  return tidied({
    language: story.language,
    headlines: {
      main: headlines.main,
      web: carries['headline-web'] && headlines.web,
      alert: carries['headline-alert'] && headlines.alert,
      social: carries['headline-social'] && headlines.social,
    },
    slugline: carries.slugline && story.slugline,
    kicker: carries.kicker && story.kicker,
    standfirst: carries.standfirst && story.standfirst,
    bullets: carries.bullets && story.bullets,
    byline: byline && {
      line: printByline(byline, story.language),
      people:
        carries['byline-people'] &&
        byline.people.length > 0 &&
        byline.people.map((one) => ({ name: one.name, role: one.role, place: places(one.place) })),
    },
    dateline: carries['dateline-parts'] &&
      dateline && {
        places: dateline.places.map(placeOf),
        date: dateline.date,
        source: dateline.source,
        placement: dateline.placement,
      },
    eventPlace: carries['event-place'] && places(story.eventPlace),
    ednotes:
      carries.ednotes &&
      story.ednotes.filter(({ role }) => role !== 'desk').map(({ role, text }) => ({ role, note: text })),
    signOff: carries['sign-off'] && story.signOff.trim().replace(/^\((.*)\)$/, '$1'),
    ...slip(story, carries),
    body: carriedBody(story.body, carries),
    pictures: picturesIn(story.body).map((picture) => carriedPicture(story, picture, carries)),
  }) as object
}

function slip(story: AnyStory, carries: Carries): object {
  const { embargo, chain } = story
  return {
    urgency: carries.urgency && story.urgency,
    genre: carries.genre && story.genre,
    subjects: carries.subjects && story.subjects.map(({ qcode, name }) => ({ qcode, name })),
    keywords: carries.keywords && story.keywords,
    source: carries.source && story.source,
    usageTerms: carries['usage-terms'] && story.usageTerms,
    embargo: carries.embargo && embargo && { until: embargo.until, reason: embargo.reason },
    published: carries.published && story.published,
    chain: carries.chain && chain,
  }
}

function placeOf({ name, region, country, countryCode }: Place): object {
  return { name, region, country, countryCode }
}

function picturesIn(body: readonly AnyBlock[]) {
  return body.flatMap((block) =>
    block.type === 'picture' ? [block] : block.type === 'gallery' ? block.children : [],
  )
}

type Picture = ReturnType<typeof picturesIn>[number]

function carriedPicture(story: AnyStory, picture: Picture, carries: Carries): object {
  const asset: Partial<Asset> = story.assets.find(({ id }) => id === picture.asset) ?? {}
  const { credit } = asset
  return {
    headline: carries['picture-headline'] && carriedLine(picture.children[0].children, carries),
    caption: carriedLine(picture.children[1].children, carries),
    alt: carries['alt-text'] && picture.alt,
    credit: carries['credit-parts'] &&
      credit && {
        creator: credit.creator,
        organisation: credit.organisation,
        kind: credit.kind,
        via: credit.via,
        mandatory: credit.mandatory,
      },
    rights: carries['picture-rights'] && asset.rights,
    instructions: carries['picture-instructions'] && asset.instructions,
    jobId: carries['picture-job'] && asset.jobId,
    place: carries['picture-place'] && asset.place && placeOf(asset.place),
    takenAt: carries['picture-time'] && asset.takenAt,
  }
}

/** Blocks as they can be compared; pictures are in their place where the format says that it keeps it. */
function carriedBody(body: readonly AnyBlock[], carries: Carries): unknown[] {
  return body.flatMap((block): unknown[] => {
    if (block.type === 'picture') return carries['picture-position'] ? ['picture'] : []
    if (block.type === 'gallery') {
      if (!carries['picture-position']) return []
      const pictures = block.children.map(() => 'picture')
      return carries.galleries ? [{ gallery: pictures }] : pictures
    }
    return carriedBlock(block, carries)
  })
}

function carriedBlock(
  block: Exclude<AnyBlock, { type: 'picture' | 'gallery' }>,
  carries: Carries,
): unknown[] {
  const line = (children: readonly Inline[]) => carriedLine(children, carries)
  const worded = (value: unknown[], kind: string) => (value.length > 0 ? [{ [kind]: value }] : [])
  switch (block.type) {
    case 'paragraph':
    case 'crosshead':
    case 'quote':
    case 'correction':
    case 'desk-note':
      return worded(line(block.children), block.type)
    case 'list':
      return worded(
        block.children.map((entry) => line(entry.children)).filter((words) => words.length > 0),
        block.ordered ? 'ordered' : 'unordered',
      )
    case 'pull-quote': {
      const lines = block.children.map((part) => line(part.children))
      return lines.some((words) => words.length > 0) ? [{ 'pull-quote': lines }] : []
    }
    case 'table':
      return carriedTable(block, line)
    case 'fact-box': {
      const parts = block.children.flatMap((part): unknown[] =>
        part.type === 'fact-box-title' ? worded(line(part.children), 'title') : carriedBlock(part, carries),
      )
      return worded(parts, 'fact-box')
    }
    case 'embed':
      return carriedEmbed(block)
    case 'separator':
      return ['separator']
  }
}

type Piece = { text: string; url?: string | undefined } & Record<string, unknown>

function carriedEmbed(block: Extract<AnyBlock, { type: 'embed' }>): unknown[] {
  const safe = safeAddress(block.url)
  const title = block.title.trim()
  if (safe) return [{ embed: safe, title: title === safe ? '' : title }]
  const words = title || block.url.trim()
  return words === '' ? [] : [{ embed: words, title: '' }]
}

type Line = (children: readonly Inline[]) => Piece[]

function carriedTable(block: Extract<AnyBlock, { type: 'table' }>, line: Line): unknown[] {
  const width = Math.max(...block.children.map((row) => row.children.length))
  const rows = block.children.map((row) =>
    Array.from({ length: width }, (_, at) => {
      const cell = row.children[at]
      return { header: cell?.header ?? false, words: cell ? line(cell.children) : [] }
    }),
  )
  return rows.flat().some(({ words }) => words.length > 0) ? [{ table: rows }] : []
}

/** A line as pieces that differ in marks or link; white space as HTML has it. */
function carriedLine(children: readonly Inline[], carries: Carries): Piece[] {
  const pieces = children.flatMap((inline): Piece[] => {
    if (!('children' in inline)) return [pieceOf(inline, undefined, carries)]
    const runs = inline.children as Inline[]
    const isWorded = runs.some((run) => String(run['text']).trim() !== '')
    return runs.map((run) => pieceOf(run, isWorded ? String(inline['url']) : undefined, carries))
  })
  return merged(trimmed(collapsed(pieces)))
}

function pieceOf(run: Inline, url: string | undefined, carries: Carries): Piece {
  const held = marks.filter((mark) => carries.marks && run[mark])
  return {
    text: String(run['text']).normalize('NFC'),
    ...Object.fromEntries(held.map((mark) => [mark, true])),
    ...(carries.links && url ? { url } : {}),
  }
}

function collapsed(pieces: Piece[]): Piece[] {
  let behindSpace = true
  return pieces.map((piece) => {
    let text = ''
    for (const part of piece.text.split(/(\r\n|[\r\n\u2028\u2029])/)) {
      if (/^[\r\n\u2028\u2029]/.test(part)) {
        text += '\n'
        behindSpace = true
        continue
      }
      const joined = part.replace(/[ \t\f]+/g, ' ')
      const kept = behindSpace ? joined.replace(/^ /, '') : joined
      if (kept !== '') behindSpace = kept.endsWith(' ')
      text += kept
    }
    return { ...piece, text }
  })
}

function trimmed(pieces: Piece[]): Piece[] {
  const whole = pieces.map(({ text }) => text).join('')
  const from = whole.length - whole.trimStart().length
  const to = whole.trimEnd().length
  let at = 0
  return pieces.flatMap((piece) => {
    const start = at
    at += piece.text.length
    const text = piece.text.slice(Math.max(0, from - start), Math.max(0, to - start))
    return text === '' ? [] : [{ ...piece, text }]
  })
}

function merged(pieces: Piece[]): Piece[] {
  const found: Piece[] = []
  for (const { text, ...others } of pieces) {
    const last = found.at(-1)
    if (last && JSON.stringify({ ...last, text: '' }) === JSON.stringify({ text: '', ...others }))
      last.text += text
    else found.push({ text, ...others })
  }
  return found
}

/** Values without what is empty, texts of one line with single spaces. Pieces of a line stay as they are. */
function tidied(value: unknown): unknown {
  if (typeof value === 'string') {
    const text = value.normalize('NFC').replace(/\s+/g, ' ').trim()
    return text === '' ? undefined : text
  }
  if (Array.isArray(value)) return value.map(tidied).filter((entry) => entry !== undefined)
  if (typeof value !== 'object' || value === null)
    return value === null || value === false ? undefined : value
  if ('text' in value) return value
  const entries = Object.entries(value)
    .map(([name, inner]) => [name, tidied(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}
