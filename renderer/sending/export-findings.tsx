import { Check } from 'lucide-react'
import { Button } from 'react-aria-components'
import type { StorySession } from '../open-story/story-session.ts'
import { useNewsroomWindow } from '../window/newsroom-window.tsx'
import { closeSheet } from '../window/sheets.ts'
import { useWords } from '../words/words.tsx'
import type { ExportPlan } from './export-plan.ts'
import { ExportFault } from './export-result.tsx'
import { FindingList } from './finding-list.tsx'
import type { StoryAnswer } from './use-story-answer.ts'

/** What the look over the story has found: what stops it first, then what is worth a look, or that nothing is in the way. */
export function ExportFindings({
  session,
  plan: { value, fault, askAgain },
  isInConflict,
}: {
  session: StorySession
  plan: StoryAnswer<ExportPlan>
  isInConflict: boolean
}) {
  const words = useWords('sending')
  if (fault)
    return (
      <div className="sending-part">
        <ExportFault title={words('plan-failed')} fault={fault} />
        <Button className="quiet-button" onPress={askAgain}>
          {words('try-again')}
        </Button>
      </div>
    )
  if (!value) return null
  const isClear = !isInConflict && value.blockers.length + value.warnings.length === 0
  return (
    <>
      {isInConflict && <Conflict />}
      {isClear && (
        <p className="sending-part all-clear">
          <Check aria-hidden />
          {words('all-clear')}
        </p>
      )}
      <FindingList session={session} kind="blockers" findings={value.blockers} />
      <FindingList session={session} kind="warnings" findings={value.warnings} />
    </>
  )
}

/** Which version counts is decided above the copy; the export waits for it. */
function Conflict() {
  const newsroom = useNewsroomWindow()
  const words = useWords('sending')
  return (
    <div className="sending-part">
      <div className="sending-result" data-tone="bad" role="alert">
        <b>{words('conflict')}</b>
        <p>{words('conflict-hint')}</p>
      </div>
      <Button className="quiet-button" onPress={() => closeSheet(newsroom)}>
        {words('close')}
      </Button>
    </div>
  )
}
