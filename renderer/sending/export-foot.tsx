import { Button } from 'react-aria-components'
import { printShortcut } from '../copy/print-shortcut.ts'
import { useNewsroomWindow } from '../window/newsroom-window.tsx'
import { closeSheet } from '../window/sheets.ts'
import { useWords, type Words } from '../words/words.tsx'
import type { Readiness } from './export-plan.ts'
import { ExportFault, WrittenExport } from './export-result.tsx'
import type { Exporting, ExportStage } from './use-export.ts'

/** The end of the export sheet: how it stands, what came of the last export, and the button that does it. */
export function ExportFoot({
  exporting,
  readiness,
  count,
}: {
  exporting: Exporting
  readiness: Readiness
  /** How many formats are chosen. */
  count: number
}) {
  const words = useWords('sending')
  const { stage } = exporting
  return (
    <div className="sending-foot">
      {stage.kind === 'failed' && <ExportFault title={words('not-written')} fault={stage.fault} />}
      {stage.kind === 'written' && <WrittenExport place={stage.place} count={stage.count} />}
      <div className="sending-acts">
        <p role="status">{noteOf(stage, readiness, words)}</p>
        {stage.kind === 'writing' && (
          <Button className="quiet-button" onPress={exporting.stop}>
            {words('stop')}
          </Button>
        )}
        <MainButton exporting={exporting} readiness={readiness} count={count} />
      </div>
    </div>
  )
}

/** One button through all stages, so that the focus stays where it is. */
function MainButton({
  exporting: { stage, run },
  readiness,
  count,
}: {
  exporting: Exporting
  readiness: Readiness
  count: number
}) {
  const newsroom = useNewsroomWindow()
  const words = useWords('sending')
  const isOver = stage.kind === 'written'
  return (
    <Button
      className="main-button"
      isPending={stage.kind === 'writing'}
      isDisabled={!isOver && readiness !== 'ready' && stage.kind !== 'writing'}
      onPress={isOver ? () => closeSheet(newsroom) : run}
    >
      {buttonWords(stage, readiness, count, words)}
      {readiness === 'ready' && stage.kind === 'choosing' && <kbd>{printShortcut('CmdOrCtrl+Enter')}</kbd>}
    </Button>
  )
}

function buttonWords(
  stage: ExportStage,
  readiness: Readiness,
  count: number,
  words: Words<'sending'>,
): string {
  switch (stage.kind) {
    case 'writing':
      return words('writing')
    case 'written':
      return words('close')
    case 'failed':
      return words('try-again')
    case 'choosing':
      if (readiness === 'blocked' || readiness === 'conflict') return words('write-blocked')
      return count > 1 ? words('write', { count }) : words('write-one')
  }
}

function noteOf(stage: ExportStage, readiness: Readiness, words: Words<'sending'>): string {
  if (stage.kind !== 'choosing') return ''
  switch (readiness) {
    case 'ready':
      return words('ready-note')
    case 'planning':
      return words('planning')
    case 'plan-failed':
      return words('plan-failed')
    case 'blocked':
      return words('blocked-note')
    case 'conflict':
      return words('conflict-note')
    case 'no-format':
      return words('no-format')
  }
}
