import type { PublishableInline } from '../../story/block.ts'
import type { Run } from '../../story/inline.ts'
import { element, escapeText } from '../html/element.ts'
import { isLink } from '../story-parts.ts'
import { emptyElement } from '../xml/write-xml.ts'
import { valued, type Writing } from './writing.ts'

/** A line's words as runs (ISO 29500-1, 17.3.2), its links as hyperlinks. A line end is a `w:br`, a tab a `w:tab`. */
export function writeLine(line: readonly PublishableInline[], writing: Writing): string {
  return line
    .map((inline) => (isLink(inline) ? writeLink(inline.url, inline.children, writing) : writeRun(inline)))
    .join('')
}

/** Plain words as one run, in a character style where one is named. */
export function writeWords(text: string, style = ''): string {
  return writeRun({ text }, style)
}

/** A link around runs, or the runs alone where nothing can be read in them. */
export function writeLink(url: string, runs: readonly Run[], writing: Writing): string {
  const inside = runs.map((run) => writeRun(run, 'Hyperlink')).join('')
  if (inside === '') return ''
  if (!writing.links.includes(url)) writing.links.push(url)
  const id = `link${writing.links.indexOf(url) + 1}`
  return element('w:hyperlink', { 'r:id': id, 'w:history': '1' }, inside)
}

// Hebrew, Arabic and their neighbours, with the forms they are presented in.
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

function writeRun(run: Run, style = ''): string {
  if (run.text === '') return ''
  const character = run.code ? 'Code' : style
  const height = run.superscript ? 'superscript' : run.subscript ? 'subscript' : ''
  // Word raises or lowers: words that are both are raised letters at a lowered place.
  const isBoth = run.superscript && run.subscript
  // In the schema's order (CT_RPr).
  const properties = [
    character === '' ? '' : valued('w:rStyle', character),
    run.bold ? '<w:b/><w:bCs/>' : '',
    run.italic ? '<w:i/><w:iCs/>' : '',
    run.strike ? '<w:strike/>' : '',
    isBoth ? valued('w:position', -6) : '',
    run.underline ? valued('w:u', 'single') : '',
    height === '' ? '' : valued('w:vertAlign', height),
    rightToLeft.test(run.text) ? '<w:rtl/>' : '',
  ].join('')
  return element('w:r', {}, (properties === '' ? '' : element('w:rPr', {}, properties)) + writeText(run.text))
}

function writeText(text: string): string {
  return text
    .split(/(\r\n|[\n\r\u2028\u2029\u0085\t])/)
    .map((part) => {
      if (part === '\t') return emptyElement('w:tab')
      if (/^[\r\n\u2028\u2029\u0085]/.test(part)) return emptyElement('w:br')
      return part === '' ? '' : element('w:t', { 'xml:space': 'preserve' }, escapeText(part))
    })
    .join('')
}
