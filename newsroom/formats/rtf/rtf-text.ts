import { addWords, type Inside } from '../office/add-words.ts'
import type { OfficeMark } from '../office/office-copy.ts'
import { decodeLetters, decodeSymbols, symbolPage } from './rtf-letters.ts'
import { momentOf } from './rtf-moment.ts'
import { type RtfReading, styleOf } from './rtf-reading.ts'

/** Takes in bytes of text in the code page of the font, less those that only stand in for a Unicode character. */
export function addBytes(reading: RtfReading, bytes: ArrayLike<number>): void {
  // By number: a file of one endless line comes here with megabytes at once.
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]
    if (byte === undefined || byte === 0x0d || byte === 0x0a || byte === 0) continue
    if (reading.passing > 0) reading.passing -= 1
    else reading.bytes.push(byte)
  }
}

/** Takes in text that is in Unicode already. */
export function addText(reading: RtfReading, text: string): void {
  settleBytes(reading)
  reading.text += text
}

/** Takes in a Unicode character by its 16-bit number, which may be one half of a pair, and passes over its stand-ins. */
export function addUnicode(reading: RtfReading, value: number): void {
  const unit = value & 0xffff
  // A font of signs has them in Unicode's private area.
  addText(reading, unit === 0xf0b7 ? '•' : String.fromCharCode(unit))
  reading.passing = reading.frame.standIns
}

function settleBytes(reading: RtfReading): void {
  if (reading.bytes.length === 0) return
  const page = reading.fontPages.get(reading.frame.font) ?? reading.page
  const bytes = Uint8Array.from(reading.bytes)
  reading.bytes = []
  reading.text += page === symbolPage ? decodeSymbols(bytes) : decodeLetters(bytes, page)
}

/** Puts the words read so far where they belong, before something else holds. */
export function settle(reading: RtfReading): void {
  settleBytes(reading)
  const { frame } = reading
  // The other half of a pair may stand behind a word that tells of it.
  const half = /[\ud800-\udbff]$/.exec(reading.text)?.[0] ?? ''
  const text = reading.text.slice(0, reading.text.length - half.length)
  reading.text = half
  if (text === '' || frame.isSkipped || frame.isMute) return
  if (frame.gathered) {
    frame.gathered.text += text
    return
  }
  if (frame.isHidden && text.trim() !== '') {
    reading.notes.add('hidden-words')
    reading.setAside.push(text)
  } else addWords(frame.sink.words, text, insideOf(reading))
}

/** What holds for words at this place: marks that their style gives to all of them say nothing. */
function insideOf(reading: RtfReading): Inside {
  const { frame, styles, characterStyles } = reading
  const own = styleOf(styles, frame.paragraphStyle).marks
  const marks = Object.fromEntries(
    Object.entries(frame.marks).map(([mark, isOn]) => [mark, isOn && own[mark as keyof typeof own] !== true]),
  )
  const code = styleOf(characterStyles, frame.characterStyle).isCode
  const mark = changeOf(reading) ?? reading.openRemarks.at(-1)
  return {
    // Programs underline every link; that says nothing of its words.
    marks: { ...marks, ...(code ? { code } : {}), ...(frame.url === null ? {} : { underline: false }) },
    url: frame.url,
    sign: mark ? { mark } : {},
  }
}

/** The change the words are under; the same object for all that one person did at one time. */
function changeOf({ frame, authors, changes }: RtfReading): OfficeMark | null {
  const change = frame.deleted.is ? frame.deleted : frame.inserted
  if (!change.is) return null
  const kind = frame.deleted.is ? 'delete' : 'insert'
  const key = [kind, change.author, change.time].join(' ')
  const known = changes.get(key) ?? {
    kind,
    by: authors[change.author] ?? '',
    at: change.time === 0 ? '' : momentOf(change.time),
    remark: '',
  }
  changes.set(key, known)
  return known
}
