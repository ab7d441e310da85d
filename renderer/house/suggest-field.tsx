import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import {
  Button,
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components'
import { useWords } from '../words/words.tsx'

/** One value to choose: what is written into the field, and what is said about it beside. */
export type Suggestion = { readonly id: string; readonly note: string }

/** A field one writes in or chooses for. What is written is searched in the values and in what is said about them. */
export function SuggestField({
  label,
  value,
  suggestions,
  hint,
  fault,
  onChange,
}: {
  label: string
  value: string
  suggestions: readonly Suggestion[]
  hint: string | null
  fault: string | null
  onChange: (value: string) => void
}) {
  const words = useWords('house')
  const [isOpen, setOpen] = useState(false)
  return (
    <ComboBox
      className="form-field"
      inputValue={value}
      onInputChange={onChange}
      items={found(suggestions, value)}
      allowsCustomValue
      isInvalid={fault !== null}
      onOpenChange={setOpen}
      onKeyDown={(event) => {
        // Escape closes what hangs from the field and not the sheet.
        if (event.key === 'Escape' && isOpen) event.preventDefault()
      }}
    >
      <Label>{label}</Label>
      <div className="suggest">
        <Input autoComplete="off" spellCheck={false} />
        <Button aria-label={words('show-suggestions')}>
          <ChevronDown aria-hidden />
        </Button>
      </div>
      {fault ? <FieldError>{fault}</FieldError> : hint && <Text slot="description">{hint}</Text>}
      <Popover className="select-popover suggest-popover">
        <ListBox<Suggestion>>
          {({ id, note }) => (
            <ListBoxItem id={id} textValue={id} className="select-option">
              <span>{id}</span>
              <small>{note}</small>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

/** All of them where the value is one of them: whoever opens the list then looks for another. */
function found(suggestions: readonly Suggestion[], value: string): readonly Suggestion[] {
  const wanted = fold(value)
  if (wanted === '' || suggestions.some(({ id }) => id === value)) return suggestions
  return suggestions.filter(({ id, note }) => fold(`${id} ${note}`).includes(wanted))
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('_', ' ').trim()
}
