import type { PublishableStory } from '../../story/story.ts'
import { carriesAllBut } from '../features.ts'
import type { ExportFile, ExportOptions, Format } from '../format.ts'
import { element } from '../html/element.ts'
import { picturesOf, worded } from '../story-parts.ts'
import { emptyElement } from '../xml/write-xml.ts'
import { g2Namespace, textElement } from './g2-elements.ts'
import { itemFrame } from './item-frame.ts'
import { pictureGuid, pictureItem } from './picture-item.ts'
import { textItem } from './text-item.ts'

/**
 * The story as NewsML-G2 2.35, conformance power, valid by IPTC's schema: one newsItem; with pictures a newsMessage of the
 * text, an item for each picture, and the package that says which belong together.
 */
export function writeNewsmlG2(story: PublishableStory, options: ExportOptions): ExportFile[] {
  const pictures = picturesOf(story.body)
  return pictures.length === 0
    ? [file('newsitem', textItem(story, options))]
    : [file('newsmessage', message(story, options))]
}

function file(kind: 'newsitem' | 'newsmessage', document: string): ExportFile {
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${document}\n`
  return { name: 'story.newsml-g2.xml', mediaType: `application/vnd.iptc.g2.${kind}+xml`, text }
}

/** Which items are the story: the text first, its pictures in their order. */
function packageOf(story: PublishableStory, { house, now }: ExportOptions): string {
  const reference = (residref: string, itemClass: string) =>
    element(
      'itemRef',
      { residref, contenttype: 'application/vnd.iptc.g2.newsitem+xml' },
      emptyElement('itemClass', { qcode: itemClass }),
    )
  const references = [
    reference(`urn:uuid:${story.id}`, 'ninat:text'),
    ...picturesOf(story.body).map((picture) => reference(pictureGuid(picture), 'ninat:picture')),
  ]
  const group = element('group', { id: 'main', role: 'group:main' }, references.join('\n'))
  return itemFrame('packageItem', {
    guid: `urn:uuid:${story.id}:package`,
    story,
    house,
    now,
    itemClass: 'ninat:composite',
    rights: [],
    itemMeta: [],
    contentMeta: textElement('headline', worded(story.headlines.main) ?? worded(story.slugline)),
    content: [element('groupSet', { root: 'main' }, group)],
  })
}

function message(story: PublishableStory, options: ExportOptions): string {
  const { house, now } = options
  const pictures = picturesOf(story.body).map((picture) => pictureItem(picture, story, options))
  const items = [packageOf(story, options), textItem(story, options), ...pictures]
  const header = [
    ...textElement('sent', now.toISOString()),
    ...textElement('sender', worded(house.publication) ?? 'unnamed'),
  ]
  return element(
    'newsMessage',
    { xmlns: g2Namespace },
    `\n${element('header', {}, header.join(''))}\n${element('itemSet', {}, `\n${items.join('\n')}\n`)}\n`,
  )
}

/** NewsML-G2 as a format. */
export const newsmlG2: Format = {
  name: 'newsml-g2',
  mediaType: 'application/vnd.iptc.g2.newsitem+xml',
  channel: 'wire',
  hasPictures: true,
  readBy: 'newsml-g2',
  carries: carriesAllBut('desk-ednotes', 'galleries', 'crop', 'picture-position'),
  write: writeNewsmlG2,
}
