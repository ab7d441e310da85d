import { Fragment, type ReactNode } from 'react'
import type { PublishableInline, Run } from '../../newsroom/story/inline.ts'

/** The words of a line with their marks. A link is shown as one and leads nowhere from here. */
export function LineWords({ words }: { words: readonly PublishableInline[] }) {
  return words.map((part, at) =>
    isLink(part) ? (
      <u key={at} className="line-link" title={part.url}>
        <LineWords words={part.children} />
      </u>
    ) : (
      <Fragment key={at}>{marked(part as Run)}</Fragment>
    ),
  )
}

function isLink(part: PublishableInline): part is Extract<PublishableInline, { type: 'link' }> {
  return 'type' in part && part.type === 'link'
}

function marked({ text, bold, italic, strike, subscript, superscript }: Run): ReactNode {
  let shown: ReactNode = text
  if (superscript) shown = <sup>{shown}</sup>
  if (subscript) shown = <sub>{shown}</sub>
  if (strike) shown = <s>{shown}</s>
  if (italic) shown = <em>{shown}</em>
  return bold ? <strong>{shown}</strong> : shown
}
