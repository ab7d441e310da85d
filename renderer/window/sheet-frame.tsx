import { X } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useWords } from '../words/words.tsx'
import { giveFocusBack } from './give-focus-back.ts'
import { IconButton } from './icon-button.tsx'
import { useNewsroomWindow } from './newsroom-window.tsx'
import { closeSheet } from './sheets.ts'
import { sessionOf } from './window-state.ts'

/**
 * The frame of whatever lies over the copy: a title, a way out, and what it is about. It takes the focus when it comes,
 * closes with Escape, and gives the focus back to where it was.
 */
export function SheetFrame({
  title,
  className,
  tools,
  mayClose = () => true,
  children,
}: {
  title: string
  className: string
  /** What stands beside the title. */
  tools?: ReactNode
  /** Asked before Escape or the way out closes the sheet; where it says no, it has said why. */
  mayClose?: () => boolean
  children: ReactNode
}) {
  const newsroom = useNewsroomWindow()
  const words = useWords('window')
  const heading = useRef<HTMLHeadingElement>(null)
  const titleId = useId()
  const close = () => mayClose() && closeSheet(newsroom)
  useEffect(() => {
    const before = document.activeElement
    heading.current?.focus()
    return () => {
      giveFocusBack(before, sessionOf(newsroom.store.get()))
    }
  }, [newsroom])
  return (
    <section
      className={`over ${className}`}
      role="dialog"
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        close()
      }}
    >
      <div className="over-head">
        <h1 id={titleId} ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {tools}
        <span className="push" />
        <IconButton label={words('close')} onPress={close}>
          <X aria-hidden size={16} strokeWidth={1.75} />
        </IconButton>
      </div>
      {children}
    </section>
  )
}
