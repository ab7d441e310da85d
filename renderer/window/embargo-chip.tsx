import { isEmbargoed } from '../../newsroom/story/embargo.ts'
import type { StorySession } from '../open-story/story-session.ts'
import { useStory } from '../open-story/use-story.ts'
import { useLanguage, useWords } from '../words/words.tsx'
import { useWindowState } from './newsroom-window.tsx'
import { printBothClocks } from './print-clock.ts'
import { showSlipPage } from './sides.ts'
import { useNewsroomWindow } from './newsroom-window.tsx'
import { useNow } from './use-now.ts'
import { Button } from 'react-aria-components'
import { focusPlace } from '../slip/go-to-place.ts'

/** The embargo on both clocks, amber while it holds and quiet when it is over. Leads to its fields. */
export function EmbargoChip({ session }: { session: StorySession }) {
  const newsroom = useNewsroomWindow()
  const words = useWords('window')
  const language = useLanguage()
  const now = useNow()
  const embargo = useStory(session, ({ fields }) => fields.embargo)
  const house = useHouseZone()
  if (!embargo) return null
  const holds = isEmbargoed({ embargo }, now)
  const clocks = printBothClocks(embargo.until, house, now, language)
  return (
    <Button
      className={holds ? 'chip warn' : 'chip'}
      onPress={() => {
        showSlipPage(newsroom, 'details')
        focusPlace('field:embargo')
      }}
    >
      {words(holds ? 'embargo-chip' : 'embargo-lifted', { clocks })}
    </Button>
  )
}

/** The zone the house thinks in. */
export function useHouseZone(): string {
  return useWindowState(({ desk }) => (desk.kind === 'open' ? desk.facts.house.timeZone : 'UTC'))
}
