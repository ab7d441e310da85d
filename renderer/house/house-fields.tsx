import { Check } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import { Checkbox } from 'react-aria-components'
import { TextInput } from '../copy/text-input.tsx'
import { TopicsPart } from '../topics/topics-part.tsx'
import { WatchedPart } from '../take-in/watched-part.tsx'
import { useNow } from '../window/use-now.ts'
import { useLanguage, useWords } from '../words/words.tsx'
import { GazetteerSource } from '../places/gazetteer-source.tsx'
import { DatelineStyles } from './dateline-styles.tsx'
import type { HouseDraft } from './house-draft.ts'
import { nameOfLanguage, offeredLanguages } from './languages.ts'
import { type FaultOf, MastheadLinks } from './masthead-links.tsx'
import { SuggestField } from './suggest-field.tsx'
import { clockOf, isTimeZone, knownTimeZones, offsetOf } from './time-zones.ts'

type FieldsProps = {
  draft: HouseDraft
  faultOf: FaultOf
  onChange: (part: Partial<HouseDraft>) => void
}

/** The fields of the house, in the order in which a desk is set up. */
export function HouseFields({ draft, faultOf, onChange }: FieldsProps) {
  const words = useWords('house')
  return (
    <div className="house-fields">
      <Part title={words('the-house')}>
        <TextInput
          label={words('publication')}
          hint={words('publication-hint')}
          value={draft.publication}
          onChange={(publication) => onChange({ publication })}
        />
        <TextInput
          label={words('agency')}
          hint={words('agency-hint')}
          value={draft.agency}
          onChange={(agency) => onChange({ agency })}
        />
        <TimeZoneField draft={draft} faultOf={faultOf} onChange={onChange} />
        <LanguageField draft={draft} faultOf={faultOf} onChange={onChange} />
      </Part>
      <Part title={words('the-copy')}>
        <DatelineStyles draft={draft} onChange={(datelineStyle) => onChange({ datelineStyle })} />
        <GazetteerSource />
        <Checkbox
          className="form-check house-wide"
          isSelected={draft.smartQuotes}
          onChange={(smartQuotes) => onChange({ smartQuotes })}
        >
          <span className="check-box">
            <Check aria-hidden />
          </span>
          <span>
            {words('smart-quotes')}
            <small>{words('smart-quotes-hint')}</small>
          </span>
        </Checkbox>
      </Part>
      <MastheadLinks links={draft.links} faultOf={faultOf} onChange={(links) => onChange({ links })} />
      <WatchedPart />
      <TopicsPart />
    </div>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="house-part">
      <legend>{title}</legend>
      {children}
    </fieldset>
  )
}

function TimeZoneField({ draft: { timeZone }, faultOf, onChange }: FieldsProps) {
  const words = useWords('house')
  const now = useNow()
  const zones = useMemo(
    () => knownTimeZones().map((zone) => ({ id: zone, note: offsetOf(zone, now) })),
    [now],
  )
  const zone = timeZone.trim()
  const fault = faultOf('timeZone')
  return (
    <div data-field="timeZone" data-faulty={fault ? true : undefined}>
      <SuggestField
        label={words('time-zone')}
        value={timeZone}
        suggestions={zones}
        hint={
          isTimeZone(zone)
            ? words('time-zone-hint', { clock: clockOf(zone, now), offset: offsetOf(zone, now) })
            : null
        }
        fault={fault}
        onChange={(value) => onChange({ timeZone: value })}
      />
    </div>
  )
}

function LanguageField({ draft: { language }, faultOf, onChange }: FieldsProps) {
  const words = useWords('house')
  const spoken = useLanguage()
  const languages = useMemo(
    () => offeredLanguages.map((tag) => ({ id: tag, note: nameOfLanguage(tag, spoken) ?? '' })),
    [spoken],
  )
  const fault = faultOf('language')
  return (
    <div data-field="language" data-faulty={fault ? true : undefined}>
      <SuggestField
        label={words('language')}
        value={language}
        suggestions={languages}
        hint={nameOfLanguage(language.trim(), spoken)}
        fault={fault}
        onChange={(value) => onChange({ language: value })}
      />
    </div>
  )
}
