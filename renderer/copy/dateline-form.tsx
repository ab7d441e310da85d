import { Plus, X } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { Button, Label, Radio, RadioGroup } from 'react-aria-components'
import { parseDateline } from '../../newsroom/formats/intake/parse-dateline.ts'
import type { Dateline, DatelineStyle } from '../../newsroom/story/dateline.ts'
import type { Place } from '../../newsroom/story/place.ts'
import { printDatelineLine } from '../../newsroom/story/print-dateline.ts'
import { makePrintable } from '../../newsroom/story/printable.ts'
import { withoutPart } from '../editor/without-part.ts'
import { useHouse, useSession } from '../editor/story-context.ts'
import { placeFrom } from '../places/place-from.ts'
import { PlaceSearch } from '../places/place-search.tsx'
import { useWords } from '../words/words.tsx'
import { DatelineReasons } from './dateline-reasons.tsx'
import { FormActions } from './credit-form.tsx'
import { TextInput } from './text-input.tsx'
import { TodayThere } from './today-there.tsx'

/** A dateline on its way: its places may still be without a name. */
type Draft = Dateline

/**
 * Where and when the story was reported. A line typed as it reads fills the parts; date and agency may stay empty, and
 * none is filled in by itself.
 */
export function DatelineForm({ onDone }: { onDone: () => void }) {
  const session = useSession()
  const { datelineStyle } = useHouse()
  const words = useWords('copy')
  const [present] = useState(() => session.store.get().fields.dateline)
  const [line, setLine] = useState(present ? printDatelineLine(present, datelineStyle) : '')
  const [draft, change] = useState<Draft>(
    present ?? { places: [{ name: '' }], placement: placementOf(datelineStyle) },
  )
  const value = finish(draft)
  const isUnread = line.trim() !== '' && value === null
  const readLine = (text: string) => {
    setLine(text)
    const read = parseDateline(makePrintable(text).trim())
    if (read) change({ ...read, placement: draft.placement })
  }
  const keep = (dateline: Dateline | null) => {
    if (JSON.stringify(dateline) !== JSON.stringify(present)) session.setField('dateline', dateline)
    onDone()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isUnread) keep(value)
  }
  return (
    <form className="small-form dateline-form" onSubmit={submit}>
      <TextInput
        label={words('dateline-line')}
        hint={words('dateline-line-hint')}
        fault={isUnread ? words('dateline-unread') : null}
        value={line}
        onChange={readLine}
        autoFocus
      />
      <Places places={draft.places} onChange={(places) => change({ ...draft, places })} />
      <div className="form-row">
        <TextInput
          type="date"
          label={words('dateline-date')}
          value={draft.date ?? ''}
          onChange={(date) => change(withOptional(draft, 'date', date))}
        />
        <TextInput
          label={words('dateline-agency')}
          value={draft.source ?? ''}
          onChange={(source) => change(withOptional(draft, 'source', source))}
        />
      </div>
      <TodayThere dateline={draft} onChoose={(date) => change({ ...draft, date })} />
      <PlacementChoice
        placement={draft.placement}
        onChange={(placement) => change({ ...draft, placement })}
      />
      <DatelinePrint value={value} literal={draft.literal} />
      <FormActions onRemove={present ? () => keep(null) : null} removeWords={words('remove-dateline')} />
    </form>
  )
}

function placementOf(style: DatelineStyle): Dateline['placement'] {
  return style === 'own-line' ? 'own-line' : 'run-in'
}

/** The draft as a value, or null where there is no place in it. What was written stays as `literal` where it had one. */
function finish(draft: Draft): Dateline | null {
  const places = draft.places.map(tidyPlace).filter(({ name }) => name !== '')
  return places.length === 0 ? null : { ...draft, places }
}

function tidyPlace({ name, region, country, ...rest }: Draft['places'][number]): Place {
  return {
    ...rest,
    name: makePrintable(name).trim(),
    ...(region?.trim() ? { region: makePrintable(region).trim() } : {}),
    ...(country?.trim() ? { country: makePrintable(country).trim() } : {}),
  }
}

function withOptional(draft: Draft, name: 'date' | 'source', text: string): Draft {
  const others = withoutPart(draft, name)
  return (text === '' ? others : { ...others, [name]: makePrintable(text) }) as Draft
}

function Places({
  places,
  onChange,
}: {
  places: Draft['places']
  onChange: (places: Draft['places']) => void
}) {
  const words = useWords('copy')
  const edit = (at: number, part: 'name' | 'region' | 'country') => (text: string) =>
    onChange(places.map((place, index) => (index === at ? { ...place, [part]: text } : place)))
  return (
    <div className="form-places">
      {places.map((place, at) => (
        <div
          className="form-row place-row"
          key={at}
          role="group"
          aria-label={place.name || words('dateline-place')}
        >
          <PlaceSearch
            look="form"
            label={words('dateline-place')}
            name={place.name}
            onType={edit(at, 'name')}
            onChoose={(found) => onChange(places.with(at, placeFrom(found, place)))}
          />
          <TextInput
            label={words('dateline-region')}
            value={place.region ?? ''}
            onChange={edit(at, 'region')}
          />
          <TextInput
            label={words('dateline-country')}
            value={place.country ?? ''}
            onChange={edit(at, 'country')}
          />
          {places.length > 1 && (
            <Button
              className="icon-button"
              aria-label={words('remove-place', { place: place.name })}
              onPress={() => onChange(places.filter((_, index) => index !== at))}
            >
              <X aria-hidden />
            </Button>
          )}
        </div>
      ))}
      <Button className="quiet-button" onPress={() => onChange([...places, { name: '' }])}>
        <Plus aria-hidden />
        {words('add-place')}
      </Button>
    </div>
  )
}

function PlacementChoice({
  placement,
  onChange,
}: {
  placement: Dateline['placement']
  onChange: (placement: Dateline['placement']) => void
}) {
  const words = useWords('copy')
  return (
    <RadioGroup
      className="form-choice"
      orientation="horizontal"
      value={placement}
      onChange={(value) => onChange(value === 'own-line' ? 'own-line' : 'run-in')}
    >
      <Label>{words('dateline-placement')}</Label>
      <Radio value="run-in">{words('run-in')}</Radio>
      <Radio value="own-line">{words('own-line')}</Radio>
    </RadioGroup>
  )
}

function DatelinePrint({ value, literal }: { value: Dateline | null; literal: string | undefined }) {
  const { datelineStyle } = useHouse()
  const words = useWords('copy')
  if (!value) return null
  return (
    <>
      <p className="form-print" aria-live="polite">
        <span>{words('printed-as')}</span>
        {printDatelineLine(value, datelineStyle)}
        {literal && (
          <small>
            {words('dateline-literal')}: {literal}
          </small>
        )}
      </p>
      <DatelineReasons dateline={value} style={datelineStyle} />
    </>
  )
}
