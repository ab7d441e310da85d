import { useEffect, useRef } from 'react'
import { makePrintableLine } from '../../newsroom/story/printable.ts'

/**
 * A name as a field in its place within a row. Enter and leaving it keep what was typed or pasted, as one printable line;
 * Escape gives it up. Either happens once. With the keyboard the focus goes back to the row.
 */
export function RowField({
  className,
  label,
  value: before,
  onKeep,
  onGiveUp,
}: {
  className: string
  label: string
  value: string
  onKeep: (value: string) => void
  onGiveUp: () => void
}) {
  const field = useRef<HTMLInputElement>(null)
  const isOver = useRef(false)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  const end = (keeps: boolean, hasFocus: boolean) => {
    if (isOver.current || !field.current) return
    isOver.current = true
    const { value } = field.current
    if (hasFocus) field.current.closest<HTMLElement>('[role="row"]')?.focus()
    if (keeps) onKeep(makePrintableLine(value))
    else onGiveUp()
  }
  return (
    <input
      ref={field}
      className={className}
      aria-label={label}
      defaultValue={before}
      maxLength={200}
      autoComplete="off"
      spellCheck={false}
      dir="auto"
      onBlur={() => end(true, false)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return
        event.preventDefault()
        event.stopPropagation()
        end(event.key === 'Enter', true)
      }}
      // A press here is not one on the row, which would open what it stands for.
      onPointerDown={(event) => event.stopPropagation()}
      onClick={(event) => event.stopPropagation()}
    />
  )
}
