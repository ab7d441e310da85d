import { createContext, memo, type ReactNode, useContext } from 'react'
import type { ProposedLine } from '../../newsroom/formats/proposal.ts'
import { useLineActs } from './line-acts.ts'
import { LineWords } from './line-words.tsx'

/** The language of the lines below: the story's own, not the window's. */
export const LanguageOfLines = createContext('en')

/** A line where it will stand in the story. It can be dragged to another field; a click shows it in the source. */
export const ReadLine = memo(function ReadLine({
  line,
  isPicked,
  className = '',
  children,
}: {
  line: ProposedLine
  isPicked: boolean
  className?: string
  /** What stands for its words, or behind them. */
  children?: ReactNode
}) {
  const { pick, drag, endDrag } = useLineActs()
  const language = useContext(LanguageOfLines)
  return (
    <div
      className={`read-line ${className}`}
      data-picked={isPicked || undefined}
      data-line-role={line.role}
      draggable
      onClick={() => pick(line.id)}
      onDragStart={(event) => drag(line.id, event.dataTransfer)}
      onDragEnd={endDrag}
      lang={language}
      dir="auto"
    >
      {children ?? <LineWords words={line.words} />}
    </div>
  )
})
