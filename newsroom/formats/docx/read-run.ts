import type { PublishableInline } from '../../story/inline.ts'
import { addWords, type Inside } from '../office/add-words.ts'
import { addressOfField } from '../office/link-address.ts'
import { childAt, childrenOf, wordsIn, type XmlElement } from '../xml/xml-tree.ts'
import { readDrawing } from './read-drawing.ts'
import type { OpenLine, Reading } from './reading.ts'
import { attributeOf, toggleAt, valueAt } from './word-element.ts'
import { readRunMarks } from './word-styles.ts'

/** Adds a run's words to the line, with the marks that its style and its own properties give them. */
export function readRun(run: XmlElement, around: Inside, line: OpenLine, reading: Reading): void {
  const properties = childAt(run, 'rPr')
  const styled = reading.styles.run(valueAt(properties, 'rStyle'))
  const marks = { ...around.marks, ...styled, ...readRunMarks(properties) }
  // Programs underline every link; that says nothing of its words.
  const isLinked = around.url !== null || urlOfFields(reading) !== null
  if (isLinked && !reading.keepsUnderline) marks.underline = false
  const inside: Inside = { ...around, marks }
  const isHidden = toggleAt(properties, 'vanish') === true
  for (const element of childrenOf(run)) {
    if (readField(element, reading)) continue
    const words = wordsOf(element, reading)
    if (words === null) readDrawing(element, line, reading)
    else if (isHidden && words.trim() !== '') {
      reading.notes.add('hidden-words')
      reading.setAside.push(words)
    } else addText(line.words, element, words, inside, reading)
  }
}

function addText(
  words: PublishableInline[],
  element: XmlElement,
  text: string,
  inside: Inside,
  reading: Reading,
): void {
  // What stands before a field's result is its code.
  if (!reading.fields.every(({ isResult }) => isResult)) return
  const isReference = /^(?:foot|end)noteReference$/.test(element.name)
  const comment = reading.openComments.at(-1)
  addWords(words, text, {
    marks: isReference ? { ...inside.marks, superscript: true } : inside.marks,
    url: inside.url ?? urlOfFields(reading),
    sign: inside.sign.mark || !comment ? inside.sign : { mark: comment },
  })
}

function urlOfFields({ fields }: Reading): string | null {
  return fields.findLast(({ url }) => url !== null)?.url ?? null
}

/** The words of what stands in a run (ISO 29500-1, 17.3.3); null for what may be a drawing. */
function wordsOf(element: XmlElement, reading: Reading): string | null {
  switch (element.name) {
    case 't':
    case 'delText':
      return wordsIn(element)
    case 'tab':
    case 'ptab':
      return '\t'
    case 'br':
      return /^(?:page|column)$/.test(attributeOf(element, 'type') ?? '') ? '' : '\n'
    case 'cr':
      return '\n'
    case 'noBreakHyphen':
      return '\u2011'
    case 'softHyphen':
      return '\u00ad'
    case 'sym':
      return readSymbol(attributeOf(element, 'char') ?? '')
    case 'ruby':
      return readRuby(element)
    case 'footnoteReference':
    case 'endnoteReference':
      return readReference(element, reading)
    default:
      return null
  }
}

function readSymbol(code: string): string {
  const number = Number.parseInt(code, 16)
  // A bullet of the font Symbol; other characters of such fonts have no meaning without them and stay as they are.
  if (number === 0xf0b7) return '•'
  return number > 31 && number < 0xd800
    ? String.fromCharCode(number)
    : number >= 0xe000 && number < 0xfffe
      ? String.fromCharCode(number)
      : ''
}

/** Words with their reading behind them in brackets. */
function readRuby(element: XmlElement): string {
  const above = wordsIn(childAt(element, 'rt')).trim()
  const words = wordsIn(childAt(element, 'rubyBase'))
  return above === '' ? words : `${words}(${above})`
}

function readReference(element: XmlElement, { footnotes }: Reading): string {
  const key = `${element.name.replace('Reference', '')} ${attributeOf(element, 'id') ?? ''}`
  if (!footnotes.includes(key)) footnotes.push(key)
  return String(footnotes.indexOf(key) + 1)
}

/** Takes in what begins, parts and ends a field (ISO 29500-1, 17.16.18), and its code. False for everything else. */
function readField(element: XmlElement, { fields }: Reading): boolean {
  const last = fields.at(-1)
  if (element.name === 'instrText' || element.name === 'delInstrText') {
    if (last && last.code.length < 10_000) last.code += wordsIn(element)
    return true
  }
  if (element.name !== 'fldChar') return false
  const type = attributeOf(element, 'fldCharType')
  if (type === 'begin') fields.push({ code: '', url: null, isResult: false })
  else if (type === 'end') fields.pop()
  else if (last) {
    last.isResult = true
    last.url = addressOfField(last.code)
  }
  return true
}
