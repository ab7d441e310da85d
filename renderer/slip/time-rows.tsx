import { useWords } from '../words/words.tsx'
import { DayRow } from './day-row.tsx'
import { optional, readTime, readZone } from './read-text.ts'
import { TextRow } from './text-row.tsx'
import type { TimeFields } from './use-written-time.ts'
import { zoneList } from './zone-list.tsx'
import { instantsAt } from './zoned-time.ts'
import { isKnownZone } from '../window/print-clock.ts'

/** A time in its three fields: the day, the clock and the zone whose clock it is. */
export function TimeRows({
  fields,
  dayWords,
  timeWords,
  twiceWords,
  isTimeNeeded,
}: {
  fields: TimeFields
  dayWords: string
  timeWords: string
  /** Says which is meant of two times that read the same. */
  twiceWords: string
  /** False where the day alone is enough: a zone is then of no use until there is a time. */
  isTimeNeeded: boolean
}) {
  const words = useWords('slip')
  const { written, write } = fields
  return (
    <>
      <DayRow label={dayWords} value={written.day} onChange={(day) => write({ day })} />
      <TextRow
        kind="code"
        label={timeWords}
        value={written.time}
        read={optional(readTime)}
        onChange={(time) => write({ time })}
        placeholder="18:00"
      />
      {(isTimeNeeded || written.time !== '') && (
        <TextRow
          kind="code"
          label={words('zone')}
          value={written.timeZone}
          read={readZone}
          onChange={(timeZone) => write({ timeZone })}
          offered={zoneList}
        />
      )}
      <TimeNews fields={fields} twiceWords={twiceWords} />
    </>
  )
}

/** Says what is not written yet, and which of two times is meant. */
function TimeNews({ fields: { written, problem }, twiceWords }: { fields: TimeFields; twiceWords: string }) {
  const words = useWords('slip')
  if (problem)
    return (
      <p className="slip-fault" role="alert">
        {words(problem === 'missing' ? 'time-unfinished' : problem)}
      </p>
    )
  return isTwice(written) ? <p className="slip-note">{twiceWords}</p> : null
}

function isTwice({ day, time, timeZone }: TimeFields['written']): boolean {
  if (day === '' || time === '' || !isKnownZone(timeZone)) return false
  return instantsAt({ day, time }, timeZone).length > 1
}
