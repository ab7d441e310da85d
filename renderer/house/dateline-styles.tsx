import { Label, Radio, RadioGroup } from 'react-aria-components'
import { type Dateline, datelineStyle } from '../../newsroom/story/dateline.ts'
import { printDatelineLine } from '../../newsroom/story/print-dateline.ts'
import { houseWording } from '../../newsroom/wording/house.ts'
import { speak } from '../../newsroom/wording/wording.ts'
import { useNow } from '../window/use-now.ts'
import { useWords } from '../words/words.tsx'
import type { HouseDraft } from './house-draft.ts'
import { dayOf, isTimeZone } from './time-zones.ts'

/** How datelines print: each style with today's dateline as it would stand before the first words. */
export function DatelineStyles({
  draft,
  onChange,
}: {
  draft: HouseDraft
  onChange: (style: HouseDraft['datelineStyle']) => void
}) {
  const words = useWords('house')
  const now = useNow()
  const language = draft.language.startsWith('ko') ? 'ko' : 'en'
  const example = exampleOf(draft, language, now)
  return (
    <RadioGroup
      className="house-styles"
      value={draft.datelineStyle}
      onChange={(value) => onChange(datelineStyle.parse(value))}
    >
      <Label>{words('dateline-style')}</Label>
      {datelineStyle.options.map((style) => (
        <Radio key={style} value={style} className="house-style">
          <span className="radio-dot" />
          <span className="house-style-name">{words(`style-${style}`)}</span>
          <span className="house-style-example" lang={language}>
            <b>{printDatelineLine(example, style)}</b> {speak(houseWording, 'example-words', language)}…
          </span>
        </Radio>
      ))}
    </RadioGroup>
  )
}

function exampleOf({ agency, timeZone }: HouseDraft, language: 'en' | 'ko', now: Date): Dateline {
  return {
    places: [
      {
        name: speak(houseWording, 'example-place', language),
        country: speak(houseWording, 'example-country', language),
      },
    ],
    ...(isTimeZone(timeZone) ? { date: dayOf(timeZone, now) } : {}),
    ...(agency.trim() === '' ? {} : { source: agency.trim() }),
    placement: 'run-in',
  }
}
