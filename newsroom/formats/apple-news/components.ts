import { blockLines } from '../../story/block-text.ts'
import type { PublishableBlock, PublishableBlockOf } from '../../story/block.ts'
import { printByline } from '../../story/print-byline.ts'
import { assertNever } from '../../story/result.ts'
import type { PublishableStory } from '../../story/story.ts'
import { inBrackets } from '../client-notes.ts'
import type { EnclosedFile } from '../enclosed-picture.ts'
import type { ExportOptions } from '../format.ts'
import { element, elementLines, escapeText } from '../html/element.ts'
import { linkMarkup, textMarkup } from '../html/line-markup.ts'
import type { Markup } from '../html/markup.ts'
import { tableMarkup } from '../html/table-markup.ts'
import { placeDateline } from '../place-dateline.ts'
import { type Picture, worded } from '../story-parts.ts'
import { appleLine, appleMarkup, marked, named, styled } from './apple-markup.ts'
import type { AppleObject } from './look.ts'
import { galleryComponents, pictureComponents } from './picture-components.ts'

/** What the parts of an article are made from. */
export type Making = {
  readonly story: PublishableStory
  readonly fileOf: (picture: Picture) => EnclosedFile | null
}

/** What stands above the copy: kicker, title, intro, points and byline, each only where it is written. */
export function titleComponents(story: PublishableStory, title: string): AppleObject[] {
  const line = (role: string, text: string | undefined, more: AppleObject = {}) =>
    worded(text) ? [{ role, text, ...more }] : []
  const points = story.bullets.filter(worded).map((bullet) => element('li', {}, textMarkup(bullet)))
  return [
    ...line('heading', story.kicker, { textStyle: 'kicker' }),
    ...line('title', title),
    ...line('intro', story.standfirst),
    ...bodyOf(elementLines('ul', {}, points)).map((body) => named('bullets', body)),
    ...line('byline', story.byline ? printByline(story.byline, story.language) : ''),
  ]
}

/** The copy from the first block to the sign-off. What may stand in one text does: Apple asks for few and long ones. */
export function copyComponents(making: Making, style: ExportOptions['datelineStyle']): AppleObject[] {
  const { story } = making
  const dateline = placeDateline(story, style)
  const printed = dateline ? styled('dateline', escapeText(dateline.text)) : ''
  const ownLine = dateline?.form === 'own-line' ? bodyOf([element('p', {}, printed)]) : []
  const opening = dateline?.form === 'run-in' ? `${printed} ` : ''
  const copy = story.body.flatMap((block, at) => {
    const isFirst = at === dateline?.index
    return [...(isFirst ? ownLine : []), ...blockComponents(block, making, isFirst ? opening : '')]
  })
  const initials = worded(story.signOff)
  const signed = initials ? bodyOf([element('p', {}, textMarkup(inBrackets(initials.trim())))]) : []
  const last = signed.map((body) => named('sign-off', body))
  return joinBodies([...copy, ...(dateline?.index === story.body.length ? ownLine : []), ...last])
}

function blockComponents(block: PublishableBlock, making: Making, opening: string): AppleObject[] {
  if (block.type === 'picture') return pictureComponents(block, making.story, making.fileOf(block))
  if (block.type === 'gallery') return galleryComponents(block.children, making.story, making.fileOf)
  if (block.type === 'separator') return [{ role: 'divider' }]
  if (block.type === 'embed') {
    const words = worded(block.title) ?? worded(block.url)
    const body = words ? bodyOf([element('p', {}, linkMarkup(block.url, textMarkup(words)))]) : []
    return body.map((one) => named(`embed-${numberOf(block, making.story)}`, one))
  }
  return blockLines(block).length === 0 ? [] : wordComponents(block, making.story, opening)
}

function numberOf(block: PublishableBlock, { body }: PublishableStory): number {
  return body.indexOf(block) + 1
}

type Worded = Exclude<PublishableBlock, { type: 'picture' | 'gallery' | 'embed' | 'separator' }>

function wordComponents(block: Worded, story: PublishableStory, opening: string): AppleObject[] {
  switch (block.type) {
    case 'paragraph':
      return bodyOf([element('p', {}, opening + appleLine(block.children))])
    case 'list':
      return bodyOf(listLines(block))
    case 'crosshead':
      return [marked('heading2', appleLine(block.children))]
    case 'quote':
      return [marked('quote', appleLine(block.children))]
    case 'pull-quote': {
      const lines = block.children.map(({ children }) => appleLine(children))
      const worded = lines.filter((line) => line.trim() !== '')
      const quote = marked('pullquote', worded.map((line) => element('p', {}, line)).join('\n'))
      const hasWords = lines[0]?.trim() !== ''
      return [hasWords ? quote : named(`attribution-${numberOf(block, story)}`, quote)]
    }
    case 'table':
      return [{ role: 'htmltable', html: appleMarkup(tableMarkup(block, plainMarkup(story)).join('')) }]
    case 'fact-box':
      return [factBox(block, story)]
    case 'correction':
      return [{ ...marked('body', element('p', {}, appleLine(block.children))), textStyle: 'correction' }]
    default:
      return assertNever(block)
  }
}

function plainMarkup(story: PublishableStory): Markup {
  return { story, renditions: {}, classes: false, pictures: false }
}

function bodyOf(lines: readonly string[]): AppleObject[] {
  return lines.length === 0 ? [] : [marked('body', lines.join('\n'))]
}

function listLines(list: PublishableBlockOf<'list'>): string[] {
  const entries = list.children
    .map(({ children }) => appleLine(children))
    .filter((words) => words.trim() !== '')
  return elementLines(
    list.ordered ? 'ol' : 'ul',
    {},
    entries.map((words) => element('li', {}, words)),
  )
}

function factBox(box: PublishableBlockOf<'fact-box'>, story: PublishableStory): AppleObject {
  const components = box.children.flatMap((part): AppleObject[] => {
    if (part.type !== 'fact-box-title')
      return blockLines(part).length > 0 ? wordComponents(part, story, '') : []
    const title = appleLine(part.children)
    return title.trim() === '' ? [] : [marked('heading3', title)]
  })
  return { role: 'container', style: 'fact-box', components: joinBodies(components) }
}

/** Bodies that follow each other as one; one in a style of its own stays apart. */
function joinBodies(components: readonly AppleObject[]): AppleObject[] {
  const joined: AppleObject[] = []
  for (const component of components) {
    const last = joined.at(-1)
    if (last && isPlainBody(last) && isPlainBody(component))
      joined[joined.length - 1] = { ...last, text: `${String(last['text'])}\n${String(component['text'])}` }
    else joined.push(component)
  }
  return joined
}

function isPlainBody({ role, textStyle, identifier }: AppleObject): boolean {
  return role === 'body' && textStyle === undefined && identifier === undefined
}
