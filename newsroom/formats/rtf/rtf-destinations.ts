import { addWords, bare } from '../office/add-words.ts'
import { isPicture } from '../office/is-picture.ts'
import { addressOfField } from '../office/link-address.ts'
import { numberedNote } from '../office/numbered-note.ts'
import type { OfficePart } from '../office/office-copy.ts'
import { gather, gatherParts } from './rtf-groups.ts'
import { printMoment } from './rtf-moment.ts'
import { inlineText } from '../../story/block-text.ts'
import type { RtfFrame, RtfPicture, RtfReading } from './rtf-reading.ts'
import { readMoment, readRemark, readRemarkEnd, readRemarkStart } from './rtf-remarks.ts'
import { settle } from './rtf-text.ts'

type Open = (reading: RtfReading, frame: RtfFrame) => void

const skip: Open = (_reading, frame) => (frame.isSkipped = true)
const passThrough: Open = () => undefined
const holding =
  (holds: NonNullable<RtfFrame['holds']>): Open =>
  (reading, frame) => {
    gather(reading, () => undefined)
    frame.holds = holds
  }

/** What is in the file for programs and not for readers. */
const skipped = [
  ...['colortbl', 'filetbl', 'nonshppict', 'shprslt', 'nonesttables', 'xe', 'rxe', 'txe', 'tc', 'tcn'],
  ...['ftnsep', 'ftnsepc', 'ftncn', 'aftnsep', 'aftnsepc', 'aftncn', 'pntxta', 'pntxtb', 'mctrlPr'],
  ...['objclass', 'objname', 'objdata', 'objalias', 'objsect', 'private', 'template', 'background'],
]
/** What may hold words further in, behind a sign that lets others pass over it. */
const passed = ['shppict', 'shpinst', 'do', 'picprop', 'userprops', 'shpgrp', 'result']
const margins = ['header', 'footer'].flatMap((name) => [name, `${name}l`, `${name}r`, `${name}f`])

/** What groups are by the word they begin with (Rich Text Format 1.9.1, appendix B). */
const destinations: ReadonlyMap<string, Open> = new Map<string, Open>([
  ...skipped.map((name) => [name, skip] as const),
  ...passed.map((name) => [name, passThrough] as const),
  ...margins.map((name) => [name, readMargin] as const),
  ['fonttbl', holding('fonts')],
  ['stylesheet', holding('styles')],
  ['revtbl', holding('authors')],
  ['info', holding('info')],
  ['upr', (_reading, frame) => (frame.holds = 'two-forms')],
  ['ud', (_reading, frame) => (frame.isMute = false)],
  ['listtext', readLabel],
  ['pntext', readLabel],
  ['field', (_reading, frame) => (frame.field = { code: '' })],
  ['fldinst', readCode],
  ['fldrslt', (_reading, frame) => (frame.url = addressOfField(frame.field?.code ?? '') ?? frame.url)],
  ['footnote', readNote],
  ['pict', readPict],
  ['shptxt', readBox],
  ['dptxbxtext', readBox],
  ['sn', (reading) => gather(reading, (text) => (reading.property = text.trim()))],
  ['sv', readShapeValue],
  ['propname', (reading) => gather(reading, (text) => (reading.property = text.trim()))],
  ['staticval', (reading) => gather(reading, (text) => keep(reading, `rtf:${reading.property}`, text))],
  ['atrfstart', (reading) => gather(reading, (text) => readRemarkStart(reading, text.trim()))],
  ['atrfend', (reading) => gather(reading, (text) => readRemarkEnd(reading, text.trim()))],
  ['atnid', (reading) => gather(reading, () => undefined)],
  ['atnauthor', (reading) => gather(reading, (text) => (reading.remark.by = text.trim()))],
  ['atndate', (reading) => gather(reading, (text) => (reading.remark.at = readMoment(text)))],
  ['atnref', (reading) => gather(reading, (text) => (reading.remark.on = text.trim()))],
  ['annotation', (reading) => gatherParts(reading, (parts) => readRemark(reading, wordsOf(parts)))],
  ['moMath', readFormula],
  ['moMathPara', readFormula],
  ['mr', (_reading, frame) => (frame.isMute = false)],
])

const properties: ReadonlyMap<string, string> = new Map([
  ['title', 'dc:title'],
  ['subject', 'dc:subject'],
  ['author', 'dc:creator'],
  ['operator', 'cp:lastModifiedBy'],
  ['keywords', 'cp:keywords'],
  ['doccomm', 'dc:description'],
  ['category', 'cp:category'],
  ['manager', 'rtf:manager'],
  ['company', 'rtf:company'],
])
const moments: ReadonlyMap<string, string> = new Map([
  ['creatim', 'dcterms:created'],
  ['revtim', 'dcterms:modified'],
  ['printim', 'cp:lastPrinted'],
])

/** Makes the open group what the word says that it is; false for a word that says nothing of its group. */
export function openDestination(reading: RtfReading, name: string): boolean {
  const { frame } = reading
  const isInfo = frame.holds === 'info'
  const [property, moment] = isInfo ? [properties.get(name), moments.get(name)] : []
  const open = destinations.get(name)
  if (property === undefined && moment === undefined && !open) return false
  settle(reading)
  if (property !== undefined) gather(reading, (text) => keep(reading, property, text))
  else if (moment !== undefined) readTime(reading, moment)
  else open?.(reading, frame)
  return true
}

function keep({ properties: known }: RtfReading, name: string, text: string): void {
  const said = text.replace(/\s+/g, ' ').trim()
  if (said !== '') known[name] = said
}

function readTime(reading: RtfReading, name: string): void {
  const moment: Record<string, number> = {}
  reading.frame.moment = moment
  reading.frame.close = () => {
    if ((moment['yr'] ?? 0) > 0) keep(reading, name, printMoment(moment))
  }
}

function readLabel(reading: RtfReading): void {
  gather(reading, (text) => (reading.label = text))
}

function readCode(reading: RtfReading, { field }: RtfFrame): void {
  gather(reading, (text) => {
    if (field && field.code.length < 10_000) field.code += text
  })
}

function readMargin(reading: RtfReading): void {
  gatherParts(reading, (parts) => reading.margins.push(...parts))
}

function readBox(reading: RtfReading, { sink }: RtfFrame): void {
  gatherParts(reading, (parts) => sink.behind.push(...parts))
}

/** A note stands below the copy, and its number in the line. */
function readNote(reading: RtfReading, { sink, isMute }: RtfFrame): void {
  if (isMute) return
  reading.noteCount += 1
  const number = reading.noteCount
  addWords(sink.words, String(number), { ...bare, marks: { superscript: true } })
  reading.notes.add('footnotes')
  gatherParts(reading, (parts) => reading.footnotes.push(...numberedNote(parts, number)))
}

/** A formula's characters, in their order: its lines and heights are lost, and the editor is told. */
function readFormula(reading: RtfReading, frame: RtfFrame): void {
  reading.notes.add('formulas')
  frame.isMute = true
}

function readPict(reading: RtfReading, frame: RtfFrame): void {
  const picture: RtfPicture = { hex: [], binary: null, alt: '' }
  Object.assign(frame, { picture, gathered: null })
  frame.close = () => {
    const bytes = picture.binary ?? bytesOf(picture.hex)
    if (bytes.byteLength === 0) return
    if (!isPicture(bytes)) {
      reading.notes.add('pictures-left-out')
      return
    }
    reading.pictureCount += 1
    const name = `picture-${reading.pictureCount}.${bytes[0] === 0x89 ? 'png' : 'jpg'}`
    frame.sink.behind.push({ kind: 'picture', name, bytes, alt: picture.alt })
  }
}

/** Bytes that are written as pairs of hexadecimal digits, with anything between them. */
function bytesOf(written: readonly Uint8Array[]): Uint8Array {
  const most = written.reduce((sum, { byteLength }) => sum + byteLength, 0)
  const bytes = new Uint8Array(Math.ceil(most / 2))
  let digits = 0
  for (const piece of written)
    for (const code of piece) {
      const digit = digitOf(code)
      if (digit < 0) continue
      const at = digits >> 1
      bytes[at] = ((bytes[at] ?? 0) << 4) | digit
      digits += 1
    }
  return bytes.subarray(0, digits >> 1)
}

function digitOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30
  const letter = code | 0x20
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1
}

function readShapeValue(reading: RtfReading, { picture }: RtfFrame): void {
  gather(reading, (text) => {
    if (picture && reading.property === 'wzDescription') picture.alt = text.trim()
  })
}

function wordsOf(parts: readonly OfficePart[]): string {
  return parts
    .flatMap((part) => (part.kind === 'line' ? [inlineText(part.words).trim()] : []))
    .filter((line) => line !== '')
    .join('\n')
}
