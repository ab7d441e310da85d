import { type KeyboardEvent, useRef, useState } from 'react'
import { ComboBox, FieldError, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import type { FoundPlace } from '../../newsroom/contract/gazetteer-calls.ts'
import { useLanguage, useWords } from '../words/words.tsx'
import { rememberPlace } from './lately-used.ts'
import { useDeskId, useFoundPlaces } from './use-found-places.ts'

type SearchProps = {
  readonly label: string
  readonly name: string
  /** Given the name as it is typed. */
  readonly onType: (name: string) => void
  /** Given a place of the gazetteer once it is chosen. */
  readonly onChoose: (found: FoundPlace) => void
  /** How the field stands: in a small form, or as a row of the slip. */
  readonly look: 'form' | 'slip'
  /** What is wrong with the name. */
  readonly fault?: string | null
  readonly isReadOnly?: boolean
  readonly onLeave?: () => void
  /** Handles a key before the list does. */
  readonly onKey?: (event: KeyboardEvent) => void
}

/** The name of a place, searched in the gazetteer as one types. A choice fills in where it is; any other name may stay as typed. */
export function PlaceSearch(props: SearchProps) {
  const { label, look, fault = null, isReadOnly = false, onKey } = props
  const search = usePlaceSearch(props)
  const [isOpen, setOpen] = useState(false)
  return (
    <ComboBox
      className={look === 'form' ? 'form-field' : 'slip-row place-search'}
      data-kind="line"
      inputValue={props.name}
      onInputChange={search.type}
      items={search.places}
      onChange={(id) => search.choose(String(id))}
      onOpenChange={setOpen}
      onBlur={search.leave}
      onKeyDown={(event) => {
        // Escape closes what hangs from the field and not what it stands in.
        if (event.key === 'Escape' && isOpen) event.preventDefault()
      }}
      menuTrigger="input"
      allowsCustomValue
      allowsEmptyCollection
      isReadOnly={isReadOnly}
      isInvalid={fault !== null}
      validationBehavior="aria"
    >
      <Label>{label}</Label>
      {look === 'form' ? (
        <Input autoComplete="off" spellCheck={false} dir="auto" />
      ) : (
        <span className="slip-value">
          <Input autoComplete="off" spellCheck={false} dir="auto" {...(onKey ? { onKeyDown: onKey } : {})} />
        </span>
      )}
      {fault && <FieldError>{fault}</FieldError>}
      <FoundPlaces />
    </ComboBox>
  )
}

/** What is sought, what was found for it, and what a choice does. */
function usePlaceSearch({ name, onType, onChoose, onLeave }: SearchProps) {
  const [sought, seek] = useState('')
  const places = useFoundPlaces(sought)
  const desk = useDeskId()
  const chosen = useRef<string | null>(null)
  return {
    places,
    type(typed: string) {
      // The field itself says again what has just been chosen.
      if (typed === name || typed === chosen.current) return
      chosen.current = null
      seek(typed)
      onType(typed)
    },
    choose(id: string) {
      const found = places.find((found) => String(found.id) === id)
      if (!found) return
      chosen.current = found.name
      rememberPlace(desk, found.id)
      seek('')
      onChoose(found)
    },
    leave() {
      seek('')
      onLeave?.()
    },
  }
}

function FoundPlaces() {
  const words = useWords('dateline')
  const language = useLanguage()
  return (
    <Popover className="select-popover place-popover">
      {/* What hangs outside of every part of the window is a part of its own. */}
      <section aria-label={words('places-found')}>
        <ListBox<FoundPlace>
          aria-label={words('places-found')}
          renderEmptyState={() => <p className="place-none">{words('no-place-found')}</p>}
        >
          {({ id, name, region, country, population }) => (
            <ListBoxItem id={String(id)} textValue={name} className="select-option place-offer">
              <span dir="auto">{name}</span>
              <small dir="auto">{[region, country].filter((part) => part !== '').join(', ')}</small>
              <small className="place-people">
                {population > 0 && words('people', { count: population.toLocaleString(language) })}
              </small>
            </ListBoxItem>
          )}
        </ListBox>
      </section>
    </Popover>
  )
}
