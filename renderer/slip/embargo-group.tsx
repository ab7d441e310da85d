import { useState } from 'react'
import type { Embargo } from '../../newsroom/story/embargo.ts'
import { useHouse } from '../editor/story-context.ts'
import { printClock } from '../window/print-clock.ts'
import { useNow } from '../window/use-now.ts'
import { useLanguage, useWords } from '../words/words.tsx'
import { AddButton, RemoveButton } from './act-button.tsx'
import { findEmbargo, type WrittenTime, writeTime } from './find-moment.ts'
import { focusPlace } from './go-to-place.ts'
import { withOptionalPart } from './optional-part.ts'
import { PlainRow } from './plain-row.tsx'
import { SlipGroup } from './slip-group.tsx'
import { TextRow } from './text-row.tsx'
import { TimeRows } from './time-rows.tsx'
import { useField } from './use-field.ts'
import { useWrittenTime } from './use-written-time.ts'

/** The moment before which nothing may leave, in a named zone and on the house's own clock. */
export function EmbargoGroup() {
  const words = useWords('slip')
  const [embargo, change] = useField('embargo')
  const [isBegun, begin] = useState(false)
  const isShown = embargo !== null || isBegun
  const start = () => {
    begin(true)
    focusPlace('field:embargo')
  }
  const lift = () => {
    begin(false)
    change(null)
    focusPlace('field:embargo')
  }
  const write = (next: Embargo) => {
    begin(false)
    change(next)
  }
  return (
    <SlipGroup
      title={words('embargo')}
      place="field:embargo"
      act={isShown && <RemoveButton words={words('remove-embargo')} onPress={lift} />}
    >
      {isShown ? (
        <EmbargoFields embargo={embargo} onChange={write} />
      ) : (
        <AddButton words={words('add-embargo')} onPress={start} />
      )}
    </SlipGroup>
  )
}

function EmbargoFields({
  embargo,
  onChange,
}: {
  embargo: Embargo | null
  onChange: (embargo: Embargo) => void
}) {
  const words = useWords('slip')
  const { timeZone } = useHouse()
  const stored: WrittenTime = embargo ? writeTime(embargo.until) : { day: '', time: '', timeZone }
  const fields = useWrittenTime(stored, (written) => findEmbargo(embargo, written), onChange)
  return (
    <>
      <TimeRows
        fields={fields}
        dayWords={words('embargo-day')}
        timeWords={words('embargo-time')}
        isTimeNeeded
        twiceWords={words('twice-later')}
      />
      {embargo && <HouseClock instant={embargo.until.instant} zone={timeZone} />}
      {embargo && (
        <TextRow
          kind="lines"
          label={words('reason')}
          value={embargo.reason ?? ''}
          onChange={(text) => onChange(withOptionalPart(embargo, 'reason', text))}
        />
      )}
    </>
  )
}

function HouseClock({ instant, zone }: { instant: string; zone: string }) {
  const words = useWords('slip')
  const language = useLanguage()
  const now = useNow()
  return <PlainRow label={words('at-house')}>{printClock(instant, zone, now, language)}</PlainRow>
}
