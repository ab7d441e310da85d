import type { StorySession } from '../open-story/story-session.ts'
import { useWords } from '../words/words.tsx'
import { useWindowState } from './newsroom-window.tsx'

/** Says over the copy who else has the story open. It keeps nobody from writing. */
export function PresenceBar({ session }: { session: StorySession }) {
  const words = useWords('window')
  const who = useWindowState(({ desk }) =>
    desk.kind === 'open' ? (desk.lines.get(session.id)?.openBy ?? '') : '',
  )
  if (who === '') return null
  return (
    <div className="story-bar slim" role="status">
      <p>
        <b dir="auto">{words('presence-title', { who })}</b> <span>{words('presence-hint')}</span>
      </p>
    </div>
  )
}
