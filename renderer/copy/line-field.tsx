import { type ChangeEvent, type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import { makePrintable } from '../../newsroom/story/printable.ts'

/** What a field of one line is given. */
export type LineFieldProps = {
  readonly value: string
  readonly label: string
  readonly placeholder: string
  readonly className: string
  readonly onChange: (value: string) => void
  readonly readOnly?: boolean
  /** The field's name as checks point to it, such as `field:headlines`. */
  readonly place?: string
  readonly language?: string
  readonly describedBy?: string
  /** Turns a sign just typed into another, as for typographic quotes. `before` is what stands before it. */
  readonly curl?: (typed: string, before: string) => string | null
}

/**
 * Words edited where they stand: one line of the story, wrapped on the page as long as it may be. Line ends become
 * spaces, characters that no format can carry are made printable, and Enter goes on to what follows.
 */
export function LineField(props: LineFieldProps) {
  const {
    value,
    label,
    placeholder,
    className,
    onChange,
    readOnly = false,
    place,
    language,
    describedBy,
  } = props
  const field = useRef<HTMLTextAreaElement>(null)
  const caret = useRef<number | null>(null)
  useLayoutEffect(() => {
    // React puts the caret to the end where the value is not the one the browser has.
    if (caret.current !== null) field.current?.setSelectionRange(caret.current, caret.current)
    caret.current = null
  })
  const change = (event: ChangeEvent<HTMLTextAreaElement>) => {
    const { target } = event
    const native = event.nativeEvent as InputEvent
    // An input method's half-made syllables are its own business until it is done.
    const typed = native.isComposing ? target.value : clean(target.value)
    const at = target.selectionStart
    const sign = native.inputType === 'insertText' && native.data?.length === 1 ? native.data : null
    const curled = sign && props.curl?.(sign, typed.slice(0, at - 1))
    if (curled) caret.current = at - 1 + curled.length
    else if (typed !== target.value) caret.current = at
    onChange(curled ? typed.slice(0, at - 1) + curled + typed.slice(at) : typed)
  }
  return (
    <textarea
      ref={field}
      className={`line-field ${className}`}
      aria-label={label}
      aria-describedby={describedBy}
      placeholder={placeholder}
      rows={1}
      lang={language}
      dir="auto"
      spellCheck
      value={value}
      readOnly={readOnly}
      data-place={place}
      onChange={change}
      onCompositionEnd={({ currentTarget }) => onChange(clean(currentTarget.value))}
      onKeyDown={goOnWithEnter}
    />
  )
}

function clean(text: string): string {
  return makePrintable(text.replace(/[\r\n\u2028\u2029]+/g, ' '))
}

/** Enter has nothing to do in a line: it goes on to the next field of the copy, or into the copy itself. */
function goOnWithEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (
    event.key !== 'Enter' ||
    event.nativeEvent.isComposing ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey
  )
    return
  event.preventDefault()
  const sheet = event.currentTarget.closest('.sheet')
  const stops = [...(sheet?.querySelectorAll<HTMLElement>('.line-field, [data-slate-editor]') ?? [])]
  stops[stops.indexOf(event.currentTarget) + 1]?.focus()
}
