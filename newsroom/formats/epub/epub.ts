import { strToU8 } from 'fflate'
import type { PublishableStory } from '../../story/story.ts'
import { carriesOnly, seenOnPage } from '../features.ts'
import type { ExportFile, ExportOptions, Format, SetStory } from '../format.ts'
import { element } from '../html/element.ts'
import { emptyElement } from '../xml/write-xml.ts'
import { type FileToPack, packFiles } from '../zip/pack-files.ts'
import { type Book, makeBook } from './book.ts'
import { bookStyle, navigationPage, storyPage, styleName } from './book-pages.ts'
import { packageDocument } from './package-document.ts'
import { heldInPart } from './held-in-part.ts'
import { readBook } from './read-book.ts'

const mediaType = 'application/epub+zip'

/** The story as a book of its own: EPUB 3, its pictures in it, nothing fetched from anywhere. */
export function writeEpub(story: PublishableStory, options: ExportOptions): ExportFile[] {
  const { renditions, now } = options
  return [bind('story.epub', [{ story, renditions, now }], options)]
}

/** Stories as one book, a page each, in the order given, with a table of contents. */
export function writeEpubSet(stories: readonly SetStory[], options: ExportOptions): ExportFile[] {
  return [bind('stories.epub', stories, options)]
}

function bind(name: string, stories: readonly SetStory[], options: ExportOptions): ExportFile {
  const book = makeBook(stories, options)
  const text = (path: string, content: string): FileToPack => ({ name: path, bytes: strToU8(content) })
  const files = [
    // A reader knows a book by its first bytes (EPUB 3.3, 4.3.3): this file lies first and unpacked.
    { ...text('mimetype', mediaType), stored: true },
    text('META-INF/container.xml', container),
    text('EPUB/package.opf', packageDocument(book)),
    text('EPUB/contents.xhtml', navigationPage(book)),
    text(`EPUB/${styleName}`, bookStyle),
    ...book.stories.map((one) => text(`EPUB/${one.page}`, storyPage(one, options.datelineStyle))),
    ...filesOf(book),
  ]
  return { name, mediaType, bytes: packFiles(files) }
}

function filesOf({ pictures }: Book): FileToPack[] {
  return pictures.map(({ name, data }) => ({ name: `EPUB/${name}`, bytes: data, stored: true }))
}

const rootFile = emptyElement('rootfile', {
  'full-path': 'EPUB/package.opf',
  'media-type': 'application/oebps-package+xml',
})
const container = `<?xml version="1.0" encoding="UTF-8"?>\n${element(
  'container',
  { xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container', version: '1.0' },
  `\n${element('rootfiles', {}, rootFile)}\n`,
)}\n`

/** EPUB as a format. */
export const epub: Format = {
  name: 'epub',
  mediaType,
  channel: 'web',
  hasPictures: true,
  enclosesPictures: true,
  carries: carriesOnly(
    ...seenOnPage,
    'language',
    'byline-people',
    'genre',
    'subjects',
    'keywords',
    'source',
    'usage-terms',
    'published',
    'picture-place',
    'picture-time',
  ),
  holdsInPart: heldInPart,
  readBack: readBook,
  write: writeEpub,
  writeSet: writeEpubSet,
}
