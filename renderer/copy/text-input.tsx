import { FieldError, Input, Label, Text, TextField } from 'react-aria-components'

/** A named field of a small form. */
export function TextInput({
  label,
  value,
  onChange,
  hint,
  fault,
  autoFocus = false,
  type = 'text',
  isHalf = false,
}: {
  label: string
  value: string
  onChange: (value: string) => void
  hint?: string
  /** What is wrong with the value, shown instead of the hint. */
  fault?: string | null
  autoFocus?: boolean
  type?: 'text' | 'date'
  /** Two such fields stand side by side. */
  isHalf?: boolean
}) {
  return (
    <TextField
      className={isHalf ? 'form-field form-half' : 'form-field'}
      value={value}
      onChange={onChange}
      isInvalid={Boolean(fault)}
      autoFocus={autoFocus}
      type={type}
    >
      <Label>{label}</Label>
      <Input autoComplete="off" spellCheck={false} />
      {fault ? <FieldError>{fault}</FieldError> : hint ? <Text slot="description">{hint}</Text> : null}
    </TextField>
  )
}
