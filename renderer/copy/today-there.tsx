import { Button } from 'react-aria-components'
import type { Dateline } from '../../newsroom/story/dateline.ts'
import { useSession } from '../editor/story-context.ts'
import { dayOf, isTimeZone } from '../house/time-zones.ts'
import { useStory } from '../open-story/use-story.ts'
import { useNow } from '../window/use-now.ts'
import { useWords } from '../words/words.tsx'

/**
 * Offers today as it is in the dateline's first place, by that place's own clock. Nothing is offered where the zone is not
 * known, where the date is today's already, and once the story has been sent: its date then stands.
 */
export function TodayThere({ dateline, onChoose }: { dateline: Dateline; onChoose: (day: string) => void }) {
  const words = useWords('dateline')
  const now = useNow()
  const wasSent = useStory(useSession(), ({ fields: { status, chain } }) => {
    return status === 'sent' || status === 'killed' || chain.kind !== 'original'
  })
  const [place] = dateline.places
  const zone = dateline.timeZone ?? place?.timeZone ?? ''
  if (wasSent || !isTimeZone(zone)) return null
  const today = dayOf(zone, now)
  if (dateline.date === today) return null
  return (
    <Button className="quiet-button today-there" onPress={() => onChoose(today)}>
      {words('today-there', { place: place?.name ?? zone, day: today })}
    </Button>
  )
}
