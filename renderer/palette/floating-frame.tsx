import { type KeyboardEvent, type ReactNode, type RefObject } from 'react'

const stops = 'input, button:not(:disabled), [tabindex="0"]'

/** The frame of whatever floats over the whole window: Tab stays in it, Escape and a click beside it take it away. */
export function FloatingFrame({
  label,
  className,
  frame,
  onClose,
  children,
}: {
  label: string
  className: string
  frame: RefObject<HTMLElement | null>
  onClose: () => void
  children: ReactNode
}) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return
    if (event.key === 'Tab') keepWithin(event)
    if (event.key !== 'Escape') return
    event.preventDefault()
    onClose()
  }
  return (
    <div
      className="floating-veil"
      onPointerDown={(event) => {
        if (event.target !== event.currentTarget) return
        // The press would move the focus to where it fell, after it has been given back.
        event.preventDefault()
        onClose()
      }}
      onMouseDown={(event) => event.target === event.currentTarget && event.preventDefault()}
    >
      <section
        ref={frame}
        className={`floating ${className}`}
        role="dialog"
        aria-modal
        aria-label={label}
        onKeyDown={onKeyDown}
      >
        {children}
      </section>
    </div>
  )
}

function keepWithin(event: KeyboardEvent<HTMLElement>): void {
  const found = [...event.currentTarget.querySelectorAll<HTMLElement>(stops)]
  const edge = event.shiftKey ? found[0] : found.at(-1)
  if (document.activeElement !== edge) return
  event.preventDefault()
  ;(event.shiftKey ? found.at(-1) : found[0])?.focus()
}
