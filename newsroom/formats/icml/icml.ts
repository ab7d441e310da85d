import { writingDirection } from '../../story/direction.ts'
import { printByline } from '../../story/print-byline.ts'
import type { PublishableStory } from '../../story/story.ts'
import { inBrackets } from '../client-notes.ts'
import { carriesOnly, type Feature, seenOnPage } from '../features.ts'
import type { ExportFile, ExportOptions, Format } from '../format.ts'
import { element } from '../html/element.ts'
import { placeDateline } from '../place-dateline.ts'
import { worded } from '../story-parts.ts'
import { emptyElement } from '../xml/write-xml.ts'
import { type Paragraph, printParagraphs } from './paragraph.ts'
import { readIcml } from './read-icml.ts'
import { type CountedBlock, writeLabel } from './story-label.ts'
import { datelineStyle, styleGroups } from './styles.ts'
import { writeHyperlinks, writeWords, type Writing } from './write-line.ts'
import { blockParts, plainParagraph } from './write-paragraphs.ts'

/**
 * The story as ICML, which is placed in InDesign and edited in InCopy (a snippet of IDML, DOM version 8.0): titles and copy
 * in named styles, each of which the page's own document may have made its own.
 */
export function writeIcml(
  story: PublishableStory,
  options: Pick<ExportOptions, 'datelineStyle'>,
): ExportFile[] {
  const writing: Writing = { styles: [], links: [] }
  const { paragraphs, blocks } = copy(story, options.datelineStyle, writing)
  const text = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<?aid style="50" type="snippet" readerVersion="6.0" featureSet="513" product="8.0(370)" ?>',
    '<?aid SnippetType="InCopyInterchange"?>',
    element(
      'Document',
      { DOMVersion: '8.0', Self: 'document' },
      [
        '',
        ...styleGroups(writing.styles, writingDirection(story.language)),
        storyElement(story, [...titles(story), ...paragraphs], blocks),
        ...writeHyperlinks(writing),
        '',
      ].join('\n'),
    ),
    '',
  ].join('\n')
  return [{ name: 'story.icml', mediaType: 'application/xml', text }]
}

function storyElement(
  story: PublishableStory,
  paragraphs: readonly Paragraph[],
  blocks: readonly CountedBlock[],
): string {
  const isRightToLeft = writingDirection(story.language) === 'rtl'
  const preference = emptyElement('StoryPreference', {
    StoryDirection: isRightToLeft ? 'RightToLeftDirection' : 'LeftToRightDirection',
  })
  const attributes = {
    Self: 'story',
    TrackChanges: 'false',
    StoryTitle: worded(story.slugline) ?? worded(story.headlines.main) ?? story.id,
    AppliedTOCStyle: 'n',
    AppliedNamedGrid: 'n',
  }
  const label = writeLabel({ slugline: story.slugline, blocks })
  const inside = ['', label, preference, ...printParagraphs(paragraphs), '']
  return element('Story', attributes, inside.join('\n'))
}

function titles(story: PublishableStory): Paragraph[] {
  const { byline, language } = story
  return [
    ...plainParagraph('Kicker', story.kicker),
    ...plainParagraph('Headline', story.headlines.main),
    ...plainParagraph('Standfirst', story.standfirst),
    ...story.bullets.flatMap((bullet) => plainParagraph('Bullet', bullet)),
    ...plainParagraph('Byline', byline ? printByline(byline, language) : undefined),
  ]
}

type Copy = { readonly paragraphs: readonly Paragraph[]; readonly blocks: readonly CountedBlock[] }

function copy(story: PublishableStory, style: ExportOptions['datelineStyle'], writing: Writing): Copy {
  const dateline = placeDateline(story, style)
  const ownLine = dateline?.form === 'own-line' ? plainParagraph('Dateline', dateline.text) : []
  const opening =
    dateline?.form === 'run-in' ? writeWords(dateline.text, datelineStyle) + writeWords(' ') : ''
  const blocks: CountedBlock[] = []
  const paragraphs = story.body.flatMap((block, at) => {
    const isFirst = at === dateline?.index
    const written = blockParts(block, story, writing, isFirst ? opening : '')
    blocks.push([block.type, ...written.map(({ length }) => length)])
    return [...(isFirst ? ownLine : []), ...written.flat()]
  })
  const initials = worded(story.signOff)
  const last = [
    ...(dateline?.index === story.body.length ? ownLine : []),
    ...plainParagraph('Sign-off', initials && inBrackets(initials.trim())),
  ]
  return { paragraphs: [...paragraphs, ...last], blocks }
}

// Words alone tell of it, or nothing does.
const leftOut: ReadonlySet<Feature> = new Set([
  'headline-web',
  'dateline-parts',
  'credit-parts',
  'alt-text',
  'picture-files',
])

/** ICML as a format. */
export const icml: Format = {
  name: 'icml',
  mediaType: 'application/xml',
  channel: 'print',
  hasPictures: false,
  carries: carriesOnly('slugline', ...seenOnPage.filter((feature) => !leftOut.has(feature))),
  readBack: readIcml,
  write: writeIcml,
}
