import { type ReactNode, useId, useState } from 'react'
import type { LineRole } from '../../newsroom/formats/proposal.ts'
import { useWords } from '../words/words.tsx'
import { draggedLines, useLineActs } from './line-acts.ts'

/** A field of the story to be: its name, what is in it, and the place to drop lines on that belong there. */
export function ReadField({
  role,
  label,
  isEmpty,
  fault = null,
  children,
}: {
  /** What a line becomes that is dropped here. */
  role: LineRole
  label: string
  isEmpty: boolean
  /** What is wrong with what is in it. */
  fault?: string | null
  children?: ReactNode
}) {
  const words = useWords('intake-view')
  const labelId = useId()
  const { isOver, ...dropping } = useDropOn(role)
  return (
    <div
      role="group"
      aria-labelledby={labelId}
      className="read-field"
      data-role={role}
      data-over={isOver || undefined}
      data-unset={isEmpty || undefined}
      {...dropping}
    >
      <span id={labelId} className="read-label">
        {label}
      </span>
      <div className="read-value">
        {isEmpty ? (
          <p className="read-nothing">
            <span>{words('nothing-there')}</span>
            <span aria-hidden className="drop-hint">
              {words('drop-to', { role: words(role) })}
            </span>
          </p>
        ) : (
          children
        )}
        {fault && <p className="read-fault">{fault}</p>}
      </div>
    </div>
  )
}

/** Lets an element take dragged lines, and says whether some are just over it. */
function useDropOn(role: LineRole) {
  const { drop } = useLineActs()
  const [isOver, setOver] = useState(false)
  const isOurs = (transfer: DataTransfer) => transfer.types.includes(draggedLines)
  return {
    isOver,
    onDragOver: (event: React.DragEvent<HTMLElement>) => {
      if (!isOurs(event.dataTransfer)) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'move'
      setOver(true)
    },
    onDragLeave: (event: React.DragEvent<HTMLElement>) => {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
    },
    onDrop: (event: React.DragEvent<HTMLElement>) => {
      setOver(false)
      if (!isOurs(event.dataTransfer)) return
      event.preventDefault()
      drop(role, event.dataTransfer)
    },
  }
}
