/** A part of an article as Apple News Format has it. */
export type AppleObject = Readonly<Record<string, unknown>>

/** The columns of an article: what Apple's own samples have. */
export const layout = { columns: 7, width: 1024, margin: 60, gutter: 20 }

const serif = 'Georgia'
const bold = 'Georgia-Bold'

/** How each role looks; the text is set as its language is written. */
export const componentTextStyles: AppleObject = {
  default: { fontName: serif, fontSize: 18, lineHeight: 26, textAlignment: 'none' },
  'default-body': { fontName: serif, fontSize: 18, lineHeight: 26, paragraphSpacingAfter: 12 },
  'default-title': { fontName: bold, fontSize: 36, lineHeight: 42 },
  'default-intro': { fontName: serif, fontSize: 22, lineHeight: 30 },
  'default-byline': { fontName: serif, fontSize: 15, lineHeight: 20 },
  'default-heading2': { fontName: bold, fontSize: 22, lineHeight: 28 },
  'default-heading3': { fontName: bold, fontSize: 18, lineHeight: 24 },
  'default-pullquote': { fontName: serif, fontSize: 28, lineHeight: 36 },
  'default-caption': { fontName: serif, fontSize: 14, lineHeight: 19 },
  'default-photographer': { fontName: serif, fontSize: 12, lineHeight: 16 },
  kicker: { fontName: bold, fontSize: 14, lineHeight: 18 },
  correction: { fontName: serif, fontSize: 16, lineHeight: 22 },
}

/** How words look that no role tells apart. */
export const textStyles: AppleObject = {
  dateline: { fontWeight: 'bold' },
  underline: { underline: true },
}

/** How parts look that hold others. */
export const componentStyles: AppleObject = {
  'fact-box': {
    border: { all: { width: 1, style: 'solid', color: '#888888' }, left: false, right: false },
  },
}
