import { ChevronDown } from 'lucide-react'
import { Button, ListBox, ListBoxItem, Popover, SelectValue } from 'react-aria-components'

/** What a `Select` of react-aria shows behind its label: the button with what is chosen, and the options it opens. */
export function Options({
  options,
  className = '',
}: {
  options: readonly { readonly id: string; readonly name: string }[]
  /** Of the list that opens, besides its own. */
  className?: string
}) {
  return (
    <>
      <Button className="select-button">
        <SelectValue />
        <ChevronDown aria-hidden />
      </Button>
      <Popover className={`select-popover ${className}`}>
        <ListBox items={options}>
          {({ id, name }) => (
            <ListBoxItem id={id} className="select-option" textValue={name}>
              {name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </>
  )
}
