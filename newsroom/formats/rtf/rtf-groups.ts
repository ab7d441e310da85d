import type { OfficePart } from '../office/office-copy.ts'
import { isCodeStyle, roleOfStyle } from '../office/role-of-style.ts'
import { finishSink } from './rtf-lines.ts'
import { newSink, type RtfFrame, type RtfReading, type StyleEntry } from './rtf-reading.ts'
import { settle } from './rtf-text.ts'

/** Opens a group, which begins with everything that its parent has. */
export function openGroup(reading: RtfReading): void {
  settle(reading)
  const parent = reading.frame
  const frame: RtfFrame = { ...parent, style: null, close: null }
  reading.frames.push(parent)
  reading.frame = frame
  reading.passing = 0
  reading.isOptional = false
  if (parent.holds === 'styles') openStyle(reading)
  else if (parent.holds === 'authors')
    gather(reading, (text) => reading.authors.push(text.replace(/;\s*$/, '').trim()))
  // The first of two forms is for those who know no Unicode.
  else if (parent.holds === 'two-forms') frame.isMute = true
  if (parent.holds !== 'fonts' && parent.holds !== 'info') frame.holds = null
}

/** Closes a group and does what was waiting for that. False where none is open. */
export function closeGroup(reading: RtfReading): boolean {
  settle(reading)
  reading.passing = 0
  reading.isOptional = false
  const parent = reading.frames.at(-1)
  if (!parent) return false
  reading.frame.close?.()
  reading.frames.pop()
  reading.frame = parent
  return true
}

/** Has the words of the open group put together as text. */
export function gather({ frame }: RtfReading, then: (text: string) => void): void {
  const gathered = { text: '' }
  frame.gathered = gathered
  frame.isMute = false
  frame.close = () => then(gathered.text)
}

/** Has the lines of the open group gather in a place of their own. */
export function gatherParts(reading: RtfReading, then: (parts: OfficePart[]) => void): void {
  const { frame, label } = reading
  Object.assign(frame, { sink: newSink(), gathered: null, isInTable: false })
  Object.assign(frame, { paragraphStyle: 0, outline: null, url: null })
  reading.label = null
  frame.close = () => {
    const parts = finishSink(reading)
    reading.label = label
    then(parts)
  }
}

function openStyle(reading: RtfReading): void {
  const { frame } = reading
  const entry: StyleEntry = { kind: 'paragraph', number: 0 }
  Object.assign(frame, { style: entry, marks: {}, outline: null })
  gather(reading, (text) => {
    const name = text.replace(/;\s*$/, '').trim()
    const said = roleOfStyle(name)
    const { marks, outline } = frame
    const isPlain = said.role === null && said.shape === 'paragraph'
    const says =
      isPlain && outline !== null ? { shape: 'heading' as const, role: null, level: outline + 1 } : said
    const style = { says, isCode: isCodeStyle(name), marks }
    if (entry.kind === 'paragraph') reading.styles.set(entry.number, style)
    else if (entry.kind === 'character') reading.characterStyles.set(entry.number, style)
  })
}
