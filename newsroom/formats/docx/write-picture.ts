import type { Asset } from '../../story/asset.ts'
import { inlineText } from '../../story/block-text.ts'
import { handoutNotice, printCredit } from '../../story/print-credit.ts'
import { element } from '../html/element.ts'
import type { Rendition } from '../format.ts'
import { webRenditions } from '../html/web-renditions.ts'
import { assetOf, type Picture, worded } from '../story-parts.ts'
import { emptyElement } from '../xml/write-xml.ts'
import { writeLine, writeWords } from './write-line.ts'
import { contentControl, styledParagraph, type Writing } from './writing.ts'

/** A picture with its headline, caption, credit and notice below it, each where there is one. */
export function writePicture(picture: Picture, writing: Writing): string {
  const [headline, caption] = picture.children
  const asset = assetOf(writing.story, picture)
  const credit = asset?.credit ? printCredit(asset.credit) : ''
  const notice = (asset?.credit && handoutNotice(asset.credit)) ?? ''
  const lines: readonly (readonly [string, string, string])[] = [
    ['PictureHeadline', inlineText(headline.children), writeLine(headline.children, writing)],
    ['Caption', inlineText(caption.children), writeLine(caption.children, writing)],
    ['Credit', credit, writeWords(credit)],
    ['PictureNotice', notice, writeWords(notice)],
  ]
  writing.data.push({ kind: 'picture', shown: '', alt: picture.alt, asset: saidOf(asset) })
  const number = writing.data.filter(({ kind }) => kind === 'picture').length
  return contentControl(`picture ${number}`, 'Picture', [
    styledParagraph('Picture', writeDrawing(picture, writing), { text: '', writing }),
    ...lines.flatMap(([style, text, runs]) =>
      worded(text) ? [styledParagraph(style, runs, { text, writing })] : [],
    ),
  ])
}

/** What is known of a picture, its file and what that says of itself aside: those are told by the picture in the file. */
function saidOf(asset: Asset | undefined): object {
  const said = Object.entries(asset ?? {}).filter(([name]) => name !== 'file' && name !== 'original')
  return Object.fromEntries(said)
}

/** The rendition for print: the largest that Word shows; none where there is none, or its bytes are not at hand. */
function chooseRendition(picture: Picture, { options }: Writing): (Rendition & { data: Uint8Array }) | null {
  const { plain } = webRenditions(options.renditions[picture.asset] ?? [])
  const shown = plain.findLast(({ mediaType }) => mediaType === 'image/jpeg' || mediaType === 'image/png')
  const data = shown && options.pictureBytes?.(shown.name)
  return shown && data ? { ...shown, data } : null
}

// The width of the text and most of the height of a page, in English Metric Units: 360,000 a centimetre, 9,525 a pixel.
const widest = 16 * 360_000
const highest = 20 * 360_000
const pixel = 9525

function writeDrawing(picture: Picture, writing: Writing): string {
  const shown = chooseRendition(picture, writing)
  if (!shown) return ''
  const name = shown.name.split('/').at(-1) ?? shown.name
  if (!writing.pictures.some((known) => known.name === name))
    writing.pictures.push({ name, bytes: shown.data, mediaType: shown.mediaType })
  const scale = Math.min(1, widest / (shown.width * pixel), highest / (shown.height * pixel))
  const size = { cx: Math.round(shown.width * pixel * scale), cy: Math.round(shown.height * pixel * scale) }
  const id = writing.data.filter(({ kind }) => kind === 'picture').length
  const reference = `picture${writing.pictures.findIndex((known) => known.name === name) + 1}`
  const inline = [
    emptyElement('wp:extent', size),
    emptyElement('wp:docPr', { id, name: `Picture ${id}`, descr: picture.alt.replaceAll('\t', ' ') }),
    element('a:graphic', {}, writeGraphic({ name, reference, size, id })),
  ].join('')
  const placed = element('wp:inline', { distT: 0, distB: 0, distL: 0, distR: 0 }, inline)
  return element('w:r', {}, element('w:drawing', {}, placed))
}

type Graphic = {
  readonly name: string
  readonly reference: string
  readonly size: { readonly cx: number; readonly cy: number }
  readonly id: number
}

/** The picture itself (ISO 29500-1, 20.2.2.5). */
function writeGraphic({ name, reference, size, id }: Graphic): string {
  const named = element(
    'pic:nvPicPr',
    {},
    emptyElement('pic:cNvPr', { id, name }) + emptyElement('pic:cNvPicPr'),
  )
  const fill =
    emptyElement('a:blip', { 'r:embed': reference }) + element('a:stretch', {}, emptyElement('a:fillRect'))
  const frame = element('a:xfrm', {}, emptyElement('a:off', { x: 0, y: 0 }) + emptyElement('a:ext', size))
  const shape = frame + element('a:prstGeom', { prst: 'rect' }, emptyElement('a:avLst'))
  const picture = named + element('pic:blipFill', {}, fill) + element('pic:spPr', {}, shape)
  const uri = 'http://schemas.openxmlformats.org/drawingml/2006/picture'
  return element('a:graphicData', { uri }, element('pic:pic', {}, picture))
}
