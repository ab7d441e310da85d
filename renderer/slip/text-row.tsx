import type { KeyboardEvent, ReactNode } from 'react'
import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components'
import { useWords } from '../words/words.tsx'
import { type ReadText, readLine, readLines } from './read-text.ts'
import { useReadOnly } from './use-field.ts'
import { useHeldText } from './use-held-text.ts'

/** What a row with words in it is given. */
export type TextRowProps = {
  readonly label: string
  readonly value: string
  /** Given only what `read` accepts, as it reads it. */
  readonly onChange: (value: string) => void
  /** Any words on one line, unless another reader is given. */
  readonly read?: ReadText
  /** Where a check that points to the field finds it, such as `field:slugline`. */
  readonly place?: string
  /** `code` is short and made of figures; `lines` may hold line ends; `copy` is set as the story is. */
  readonly kind?: 'line' | 'lines' | 'code' | 'copy'
  readonly placeholder?: string
  /** Said of the value below it. */
  readonly hint?: ReactNode
  /** Stands beside the value, softly. */
  readonly aside?: ReactNode
  /** The id of the list from which values are offered. */
  readonly offered?: string
  /** The language of the words, where it is not the window's. */
  readonly language?: string
}

/** A label, and words that are edited where they stand. */
export function TextRow(props: TextRowProps) {
  const { label, kind = 'line', place, hint, aside } = props
  const words = useWords('slip')
  const readOnly = useReadOnly()
  const read = props.read ?? (kind === 'lines' ? readLines : readLine)
  const { text, fault, type, leave, takeBack } = useHeldText(props.value, read, props.onChange)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const isLineEnd = event.key === 'Enter' && kind !== 'lines'
    if (isLineEnd || (isUndo(event) && takeBack())) event.preventDefault()
  }
  const shared = { onKeyDown, autoComplete: 'off', dir: 'auto', placeholder: props.placeholder ?? '' }
  return (
    <TextField
      className="slip-row"
      data-kind={kind}
      data-place={place}
      value={text}
      onChange={type}
      onBlur={leave}
      isReadOnly={readOnly}
      isInvalid={fault !== null}
      validationBehavior="aria"
    >
      <Label>{label}</Label>
      <span className="slip-value">
        {kind === 'code' ? (
          <Input
            {...shared}
            spellCheck={false}
            {...(props.offered === undefined ? {} : { list: props.offered })}
          />
        ) : (
          <TextArea {...shared} rows={1} spellCheck={kind !== 'line'} lang={props.language} />
        )}
        {aside && <span className="slip-aside">{aside}</span>}
      </span>
      {fault ? <FieldError>{words(fault)}</FieldError> : hint ? <Text slot="description">{hint}</Text> : null}
    </TextField>
  )
}

/** What could not be written to the story is no step of its history: undoing begins with it. */
export function isUndo({ code, key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return (key === 'z' || code === 'KeyZ') && (ctrlKey || metaKey) && !shiftKey && !altKey
}
