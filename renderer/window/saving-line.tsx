import { runCommand } from '../commands/run-command.ts'
import type { StorySession } from '../open-story/story-session.ts'
import { useStory } from '../open-story/use-story.ts'
import { useLanguage, useWords } from '../words/words.tsx'
import { useNewsroomWindow, useWindowState } from './newsroom-window.tsx'

/** How far what was typed has come on its way to the disk, and a way to try again where it has not. */
export function SavingLine({ session }: { session: StorySession }) {
  const newsroom = useNewsroomWindow()
  const words = useWords('window')
  const versions = useWords('versions')
  const language = useLanguage()
  const saving = useStory(session, (open) => open.saving)
  const conflict = useStory(session, (open) => open.conflict)
  const isGone = useWindowState(({ desk }) => desk.kind === 'open' && !desk.lines.has(session.id))
  if (conflict)
    return (
      <span className="saving bad">
        <i className="dot" aria-hidden />
        {words('conflict')}
      </span>
    )
  if (saving.kind === 'failed')
    return (
      <span className="saving bad" role="alert">
        <i className="dot" aria-hidden />
        <span className="saving-words">{words('not-saved', { why: saving.fault.message })}</span>
        <button type="button" className="text-button" onClick={() => void session.save()}>
          {words('retry')}
        </button>
      </span>
    )
  // What was saved went with its folder: the bar over the copy says what to do.
  if (isGone && saving.kind === 'saved')
    return (
      <span className="saving bad">
        <i className="dot" aria-hidden />
        {words('folder-gone')}
      </span>
    )
  const time =
    saving.kind === 'saved' && saving.at !== ''
      ? new Date(saving.at).toLocaleTimeString(language === 'en' ? 'en-GB' : 'ko', {
          hour: '2-digit',
          minute: '2-digit',
          hourCycle: 'h23',
        })
      : null
  const tone = saving.kind === 'saved' || saving.kind === 'in-journal' ? 'good' : 'busy'
  return (
    <span className={`saving ${tone}`}>
      <i className="dot" aria-hidden />
      <button
        type="button"
        className="saving-button"
        title={versions('open')}
        onClick={() => runCommand(newsroom, 'story.versions')}
      >
        {time ? words('saved-at', { time }) : words(saving.kind)}
      </button>
    </span>
  )
}
