import { describe, expect, it } from 'vitest'
import { withoutIds } from '../samples/without-ids.ts'
import { blocksFromHtml } from './read-clipboard.ts'

const pasted = (html: string) => withoutIds(blocksFromHtml(html, () => 'a'))
const line = (...children: unknown[]) => ({ type: 'paragraph', children })
const list = (ordered: boolean, ...entries: string[]) => ({
  type: 'list',
  ordered,
  children: entries.map((text) => ({ type: 'list-entry', children: [{ text }] })),
})

/** A paragraph that Word calls an entry of a list, its bullet typed into it. */
const wordEntry = (marker: string, words: string, level = 1) =>
  `<p class=MsoListParagraph style='text-indent:-.25in;mso-list:l0 level${level} lfo1'><![if !supportLists]><span
  style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${words}<o:p></o:p></p>\n`

describe('Word', () => {
  const page = (body: string) => `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0; font-size:11pt} --></style></head>
<body lang=EN-GB><!--StartFragment-->${body}<!--EndFragment--></body></html>`

  it('has its lists made lists, without the bullets and numbers typed into them', () => {
    const copy = `<p class=MsoNormal>Three things:<o:p></o:p></p>${wordEntry('·', 'Ferries')}${wordEntry('o', 'Fares', 2)}
<p class=MsoNormal>Then<o:p></o:p></p>${wordEntry('1.', 'Sign')}${wordEntry('2.', 'Publish')}`
    expect(pasted(page(copy))).toEqual([
      line({ text: 'Three things:' }),
      list(false, 'Ferries', 'Fares'),
      line({ text: 'Then' }),
      list(true, 'Sign', 'Publish'),
    ])
  })

  it('has its headings, marks, tables and empty paragraphs understood', () => {
    const copy = `<h2>Fares<o:p></o:p></h2><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Up <b
      style='mso-bidi-font-weight:normal'>a fifth</b>, they <i>said</i><o:p></o:p></p><table class=MsoTableGrid><tr><td><p
      class=MsoNormal>Route<o:p></o:p></p></td><td><p class=MsoNormal>12<o:p></o:p></p></td></tr></table>`
    expect(pasted(page(copy))).toEqual([
      { type: 'crosshead', children: [{ text: 'Fares' }] },
      line(
        { text: 'Up ' },
        { text: 'a fifth', bold: true },
        { text: ', they ' },
        { text: 'said', italic: true },
      ),
      {
        type: 'table',
        children: [
          {
            type: 'table-row',
            children: ['Route', '12'].map((text) => ({ type: 'table-cell', children: [{ text }] })),
          },
        ],
      },
    ])
  })

  it('keeps its remarks to itself, and shows what was deleted as struck', () => {
    const copy = `<p class=MsoNormal>Fares <del cite="mailto:Sub" datetime="2026-11-24T10:00">fell</del><ins
      cite="mailto:Sub">rose</ins><a class=msocomanchor href="#_msocom_1">[S1]</a></p><div
      style='mso-element:comment-list'><div style='mso-element:comment'><p>Check this</p></div></div>`
    expect(pasted(page(copy))).toEqual([
      line({ text: 'Fares ' }, { text: 'fell', strike: true }, { text: 'rose' }),
    ])
  })
})

describe('Outlook', () => {
  it('has its paragraphs and its quoted mail read, and no empty line', () => {
    const mail = `<div class=WordSection1><p class=MsoNormal>The ministry says:<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
      <blockquote style='margin-left:30pt'><p class=MsoNormal>No comment.<o:p></o:p></p></blockquote></div>`
    expect(pasted(mail)).toEqual([
      line({ text: 'The ministry says:' }),
      { type: 'quote', children: [{ text: 'No comment.' }] },
    ])
  })
})

describe('Google Docs', () => {
  it('has the marks of its styles, links without their underline, and nested lists', () => {
    const copy = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"
      style="line-height:1.38"><span style="font-weight:700;text-decoration:none">Bold</span><span
      style="font-style:italic"> and leaning</span><span style="text-decoration:line-through"> gone</span> <a
      href="https://ferries.example/" style="text-decoration:none"><span
      style="text-decoration:underline;color:#1155cc">the draft</span></a></p><br/><ul><li dir="ltr"
      aria-level="1"><p role="presentation"><span>One</span></p></li><ul><li aria-level="2"><p
      role="presentation"><span>Two</span></p></li></ul></ul></b>`
    expect(pasted(copy)).toEqual([
      line(
        { text: 'Bold', bold: true },
        { text: ' and leaning', italic: true },
        { text: ' gone', strike: true },
        { text: ' ' },
        { type: 'link', url: 'https://ferries.example/', children: [{ text: 'the draft' }] },
      ),
      list(false, 'One', 'Two'),
    ])
  })
})

describe('Pages', () => {
  it('says in a style sheet what is bold', () => {
    const copy = `<html><head><title></title><meta name="Generator" content="Cocoa HTML Writer"><style type="text/css">
      p.p1 {margin: 0.0px; font: 11.0px 'Helvetica Neue'} span.s1 {font-weight: bold} span.s2 {vertical-align: 4.0px}
      </style></head><body><p class="p1"><span class="s1">Ferries</span> return</p><ul class="ul1"><li
      class="li1"><span class="s2"></span>Morning</li></ul></body></html>`
    expect(pasted(copy)).toEqual([
      line({ text: 'Ferries', bold: true }, { text: ' return' }),
      list(false, 'Morning'),
    ])
  })
})

describe('LibreOffice', () => {
  it('has its old markup and its superscripts read', () => {
    const copy = `<!DOCTYPE html><html><head><style type="text/css">p { line-height: 115%; background: transparent }</style></head>
      <body lang="en-GB" dir="ltr"><h1 class="western">Ferries</h1><p style="margin-bottom: 0cm"><font face="Liberation Serif"><b>Up</b>
      by 12 km<sup>2</sup></font></p><ol><li><p>Sign</p></li></ol></body></html>`
    expect(pasted(copy)).toEqual([
      { type: 'crosshead', children: [{ text: 'Ferries' }] },
      line({ text: 'Up', bold: true }, { text: ' by 12 km' }, { text: '2', superscript: true }),
      list(true, 'Sign'),
    ])
  })
})

describe('a web page', () => {
  it('gives a few words with the spaces around them', () => {
    expect(pasted('<meta charset="utf-8"><span>said </span>')).toEqual([line({ text: 'said ' })])
  })

  it('of ours gives its dateline and its sign-off as words again', () => {
    const copy =
      '<p><span class="dateline">SEOUL (Reuters) -</span> The talks ended.</p><p class="sign-off">(ab)</p>'
    expect(pasted(copy)).toEqual([
      line({ text: 'SEOUL (Reuters) - ' }, { text: 'The talks ended.' }),
      line({ text: '(ab)' }),
    ])
  })
})
