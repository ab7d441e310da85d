import { type KeyboardEvent, useCallback, useEffect, useMemo, useState } from 'react'
import { formatName } from '../../newsroom/formats/format-names.ts'
import type { Story } from '../../newsroom/story/story.ts'
import type { StorySession } from '../open-story/story-session.ts'
import { useStory } from '../open-story/use-story.ts'
import { useNewsroomWindow } from '../window/newsroom-window.tsx'
import { SheetFrame } from '../window/sheet-frame.tsx'
import { useLanguage, useWords } from '../words/words.tsx'
import { ExportFoot } from './export-foot.tsx'
import { ExportFindings } from './export-findings.tsx'
import { type ExportPlan, plannedFiles, readinessOf } from './export-plan.ts'
import { DatelineChoice } from './dateline-choice.tsx'
import { FileList } from './file-list.tsx'
import { FormatChoice } from './format-choice.tsx'
import { PlacesChoice } from './places-choice.tsx'
import { rememberChoices, rememberedChoices } from './remembered-choices.ts'
import { Segments } from './segments.tsx'
import { type ChoiceChange, choose, type SendingChoices } from './sending-choices.ts'
import { useExport } from './use-export.ts'
import { useProofs } from './use-proofs.ts'
import { useSendingDesk } from './use-sending-desk.ts'
import { type StoryAnswer, useStoryAnswer } from './use-story-answer.ts'

/**
 * How the open story leaves the house. Stands beside the copy, so that what stands in the way can be settled there; it is
 * looked over anew with every change.
 */
export function ExportSheet({ session }: { session: StorySession }) {
  const words = useWords('sending')
  const desk = useSendingDesk()
  const [choices, setChoices] = useState(() => rememberedChoices(desk.id, desk.datelineStyle))
  const plan = usePlan(session, choices)
  const proofs = useProofs(session, choices)
  const exporting = useExport(session, choices)
  const isInConflict = useStory(session, ({ conflict }) => conflict)
  const derived = useStory(session, (open) => open.derived)
  const { startOver } = exporting
  // What was exported is no longer what stands here.
  useEffect(startOver, [startOver, derived])
  const { formats } = choices
  const readiness = readinessOf({ plan: plan.value, hasFailed: plan.fault !== null, formats, isInConflict })
  const files = useMemo(() => plan.value && plannedFiles(plan.value, formats), [plan.value, formats])
  const change = (change: ChoiceChange) => {
    const next = choose(choices, change)
    setChoices(next)
    rememberChoices(desk.id, next)
    startOver()
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    if (readiness === 'ready' && exporting.stage.kind !== 'written') exporting.run()
    else if (readiness === 'blocked') focusFirstBlocker()
  }
  return (
    <div className="sending-keys" onKeyDownCapture={onKey}>
      <SheetFrame title={words('export-title')} className="export-sheet">
        <div className="over-body sending-body">
          <ExportFindings session={session} plan={plan} isInConflict={isInConflict} />
          <FormatChoice
            plan={plan.value}
            proofs={proofs}
            formats={formats}
            onChange={(format, isOn) => change({ kind: 'format', format, isOn })}
          />
          <DatelineChoice
            session={session}
            style={choices.datelineStyle}
            onChange={(style) => change({ kind: 'dateline-style', style })}
          />
          <PackageChoice zip={choices.zip} onChange={(zip) => change({ kind: 'zip', zip })} />
          <PlacesChoice
            withoutPlaces={choices.withoutPlaces}
            onChange={(withoutPlaces) => change({ kind: 'places', withoutPlaces })}
          />
          {files && <FileList files={files} />}
        </div>
        <ExportFoot exporting={exporting} readiness={readiness} count={formats.length} />
      </SheetFrame>
    </div>
  )
}

/** Milliseconds after which a story under embargo is looked at again: the time may have come. */
const embargoPause = 20_000

/** The plan for every format there is, so that choosing among them costs no second look. */
function usePlan(session: StorySession, { datelineStyle, withoutPlaces }: SendingChoices) {
  const { mainProcess } = useNewsroomWindow()
  const language = useLanguage()
  const ask = useCallback(
    (story: Story) =>
      mainProcess.call['export:plan']({
        story,
        formats: [...formatName.options],
        datelineStyle,
        withoutPlaces,
      }),
    [mainProcess, datelineStyle, withoutPlaces],
  )
  const plan: StoryAnswer<ExportPlan> = useStoryAnswer(session, ask)
  const { askAgain, value } = plan
  // Its findings are in the user's language.
  useEffect(askAgain, [askAgain, language])
  const isEmbargoed = value?.blockers.some(({ code }) => code === 'embargoed') ?? false
  useEffect(() => {
    if (!isEmbargoed) return
    const timer = setInterval(askAgain, embargoPause)
    return () => clearInterval(timer)
  }, [isEmbargoed, askAgain])
  return plan
}

function PackageChoice({ zip, onChange }: { zip: boolean; onChange: (zip: boolean) => void }) {
  const words = useWords('sending')
  const choices = useMemo(
    () => new Map([['folder', words('folder')] as const, ['zip', words('zip')] as const]),
    [words],
  )
  return (
    <section className="sending-part">
      <h2>{words('package')}</h2>
      <Segments
        label={words('package')}
        value={zip ? 'zip' : 'folder'}
        choices={choices}
        onChange={(choice) => onChange(choice === 'zip')}
      />
    </section>
  )
}

function focusFirstBlocker(): void {
  document.querySelector<HTMLElement>('.export-sheet [data-kind="blockers"] .finding')?.focus()
}
