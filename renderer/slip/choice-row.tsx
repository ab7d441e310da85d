import { ChevronDown } from 'lucide-react'
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'
import { useReadOnly } from './use-field.ts'

/** A label, and one of a few values. */
export function ChoiceRow<Value extends string>({
  label,
  value,
  choices,
  nameOf,
  onChange,
  place,
}: {
  label: string
  value: Value
  choices: readonly Value[]
  nameOf: (choice: Value) => string
  onChange: (choice: Value) => void
  /** Where a check that points to the field finds it. */
  place?: string
}) {
  const readOnly = useReadOnly()
  return (
    <Select
      className="slip-row"
      data-kind="choice"
      data-place={place}
      isDisabled={readOnly}
      value={value}
      onChange={(key) => {
        const chosen = choices.find((choice) => choice === key)
        if (chosen !== undefined && chosen !== value) onChange(chosen)
      }}
    >
      <Label>{label}</Label>
      <Button className="slip-choice">
        <SelectValue>{nameOf(value)}</SelectValue>
        <ChevronDown aria-hidden />
      </Button>
      <Popover className="select-popover">
        <ListBox>
          {choices.map((choice) => (
            <ListBoxItem key={choice} id={choice} className="select-option" textValue={nameOf(choice)}>
              {nameOf(choice)}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  )
}
