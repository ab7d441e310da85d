import { useHouse } from '../editor/story-context.ts'
import { useWords } from '../words/words.tsx'
import { findMoment, writeMoment } from './find-moment.ts'
import { FoldingGroup } from './slip-group.tsx'
import { TimeRows } from './time-rows.tsx'
import { useField } from './use-field.ts'
import { useWrittenTime } from './use-written-time.ts'

/** When the page or wire says it was published, as exactly as it is known. */
export function PublishedGroup() {
  const words = useWords('slip')
  const { timeZone } = useHouse()
  const [published, change] = useField('published')
  const stored = published ? writeMoment(published, timeZone) : { day: '', time: '', timeZone }
  const fields = useWrittenTime(stored, (written) => findMoment(published, written), change)
  const isDayAlone = fields.written.day !== '' && fields.written.time === ''
  return (
    <FoldingGroup title={words('published')} holds={published !== null}>
      <div data-place="field:published">
        <TimeRows
          fields={fields}
          dayWords={words('published-day')}
          timeWords={words('published-time')}
          isTimeNeeded={false}
          twiceWords={words('twice-earlier')}
        />
        {isDayAlone && <p className="slip-note">{words('published-day-only')}</p>}
      </div>
    </FoldingGroup>
  )
}
