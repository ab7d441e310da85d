import { strToU8 } from 'fflate'
import { printByline } from '../../story/print-byline.ts'
import type { PublishableStory } from '../../story/story.ts'
import { carriesAllBut } from '../features.ts'
import type { ExportFile, ExportOptions, Format } from '../format.ts'
import { element, escapeText } from '../html/element.ts'
import { worded } from '../story-parts.ts'
import { emptyElement } from '../xml/write-xml.ts'
import { type FileToPack, packFiles } from '../zip/pack-files.ts'
import { docxType } from './docx-type.ts'
import { dataNamespace, writeData } from './story-data.ts'
import { writeDocument } from './write-document.ts'
import { writeNumbering, writeStyles } from './write-styles.ts'
import type { Writing } from './writing.ts'

/**
 * The story as a Word file (WordprocessingML, ISO 29500, transitional) for the print desk: the lines for the desk first,
 * then the titles and the copy in named styles, pictures in their places. What paragraphs can't say is in a part of its own.
 */
export function writeDocx(story: PublishableStory, options: ExportOptions): ExportFile[] {
  const writing: Writing = { story, options, links: [], lists: [], pictures: [], data: [] }
  const document = writeDocument(writing)
  const media = writing.pictures.map(({ name, bytes }): FileToPack => ({
    name: `word/media/${name}`,
    bytes,
    stored: true,
  }))
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes(writing)],
    ['_rels/.rels', packageRelationships],
    ['word/document.xml', document],
    ['word/_rels/document.xml.rels', documentRelationships(writing)],
    ['word/styles.xml', writeStyles(story.language)],
    ['word/numbering.xml', writeNumbering(writing.lists)],
    ['word/settings.xml', settings],
    ['docProps/core.xml', coreProperties(story, options)],
    ['docProps/app.xml', applicationProperties],
    ['customXml/item1.xml', writeData(story, options.datelineStyle, writing.data)],
    [
      'customXml/_rels/item1.xml.rels',
      relationships([['data', `${office}/customXmlProps`, 'itemProps1.xml']]),
    ],
    ['customXml/itemProps1.xml', dataProperties(story.id)],
  ]
  const files = parts.map(([name, markup]): FileToPack => ({ name, bytes: strToU8(declaration + markup) }))
  return [{ name: 'story.docx', mediaType: docxType, bytes: packFiles([...files, ...media]) }]
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

type Pointing = readonly [id: string, type: string, target: string, mode?: 'External']

function relationships(all: readonly Pointing[]): string {
  const inside = all.map(([id, type, target, mode]) =>
    emptyElement('Relationship', { Id: id, Type: type, Target: target, TargetMode: mode }),
  )
  return element('Relationships', { xmlns: `${packages}/relationships` }, inside.join(''))
}

const packageRelationships = relationships([
  ['document', `${office}/officeDocument`, 'word/document.xml'],
  ['core', `${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ['application', `${office}/extended-properties`, 'docProps/app.xml'],
])

function documentRelationships({ links, pictures }: Writing): string {
  return relationships([
    ['styles', `${office}/styles`, 'styles.xml'],
    ['numbering', `${office}/numbering`, 'numbering.xml'],
    ['settings', `${office}/settings`, 'settings.xml'],
    ['data', `${office}/customXml`, '../customXml/item1.xml'],
    ...links.map((url, at): Pointing => [`link${at + 1}`, `${office}/hyperlink`, url, 'External']),
    ...pictures.map(({ name }, at): Pointing => [`picture${at + 1}`, `${office}/image`, `media/${name}`]),
  ])
}

function contentTypes({ pictures }: Writing): string {
  const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const endings = new Map(pictures.map(({ name, mediaType }) => [name.split('.').at(-1) ?? '', mediaType]))
  const defaults: readonly (readonly [string, string])[] = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ...endings,
  ]
  const overrides: readonly (readonly [string, string])[] = [
    ['word/document.xml', `${wordType}.document.main+xml`],
    ['word/styles.xml', `${wordType}.styles+xml`],
    ['word/numbering.xml', `${wordType}.numbering+xml`],
    ['word/settings.xml', `${wordType}.settings+xml`],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
    ['customXml/itemProps1.xml', 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'],
  ]
  return element(
    'Types',
    { xmlns: `${packages}/content-types` },
    [
      ...defaults.map(([ending, type]) => emptyElement('Default', { Extension: ending, ContentType: type })),
      ...overrides.map(([name, type]) =>
        emptyElement('Override', { PartName: `/${name}`, ContentType: type }),
      ),
    ].join(''),
  )
}

// 15 is Word 2013 and later: older ones lay text out otherwise.
const compatibility = emptyElement('w:compatSetting', {
  'w:name': 'compatibilityMode',
  'w:uri': 'http://schemas.microsoft.com/office/word',
  'w:val': 15,
})
const settings = element('w:settings', { 'xmlns:w': word }, element('w:compat', {}, compatibility))

const applicationProperties = element(
  'Properties',
  { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
  element('Application', {}, 'Dateline'),
)

// What a Word file says of itself that a story has no place for.
const keptProperties = ['cp:contentStatus', 'cp:lastModifiedBy', 'cp:version'] as const

/** The core properties (ISO 29500-2, 11): only what the story has, the time of this version, and what was kept. */
function coreProperties(story: PublishableStory, { now, kept = {} }: ExportOptions): string {
  const property = (name: string, text: string | undefined) =>
    worded(text) ? element(name, {}, escapeText(text ?? '')) : ''
  const moment = (name: string, text: string) => element(name, { 'xsi:type': 'dcterms:W3CDTF' }, text)
  const created = kept['dcterms:created'] ?? ''
  const byline = story.byline ? printByline(story.byline, story.language) : ''
  const names = story.byline?.people.map(({ name }) => name).join('; ')
  const namespaces = {
    'xmlns:cp': `${packages}/metadata/core-properties`,
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  }
  const inside = [
    property('dc:title', story.headlines.main),
    property('dc:subject', story.slugline),
    property('dc:creator', worded(names) ?? byline),
    property('cp:keywords', story.keywords.filter(worded).join(', ')),
    property('dc:description', story.standfirst),
    property('cp:category', story.genre),
    property('dc:identifier', `urn:uuid:${story.id}`),
    property('dc:language', story.language),
    property('cp:revision', String(story.revision)),
    ...keptProperties.map((name) => property(name, kept[name])),
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(created) ? moment('dcterms:created', created) : '',
    moment('dcterms:modified', now.toISOString()),
  ]
  return element('cp:coreProperties', namespaces, inside.join(''))
}

function dataProperties(id: string): string {
  const ds = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml'
  const reference = emptyElement('ds:schemaRef', { 'ds:uri': dataNamespace })
  const refers = element('ds:schemaRefs', {}, reference)
  return element('ds:datastoreItem', { 'xmlns:ds': ds, 'ds:itemID': `{${id.toUpperCase()}}` }, refers)
}

/** Word as a format. */
export const docx: Format = {
  name: 'docx',
  mediaType: docxType,
  channel: 'print',
  hasPictures: true,
  enclosesPictures: true,
  carries: carriesAllBut('desk-ednotes', 'crop'),
  readBy: 'docx',
  write: writeDocx,
}
