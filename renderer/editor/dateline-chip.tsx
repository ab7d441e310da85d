import { useSlateStatic } from 'slate-react'
import { printDateline } from '../../newsroom/story/print-dateline.ts'
import { useStory } from '../open-story/use-story.ts'
import { useWords } from '../words/words.tsx'
import { openForm } from './editor-forms.ts'
import { useHouse, useSession } from './story-context.ts'

/**
 * The dateline where it will stand, in the house's style: before the first words or on a line of its own. A click or
 * Enter opens its form; it is never in the path of a key.
 */
export function DatelineChip() {
  const editor = useSlateStatic()
  const session = useSession()
  const { datelineStyle } = useHouse()
  const dateline = useStory(session, ({ fields }) => fields.dateline)
  const readOnly = useStory(session, (open) => open.readOnly)
  const words = useWords('copy')
  if (!dateline && readOnly) return null
  const printed = dateline && printDateline(dateline, datelineStyle)
  return (
    <span
      className="dateline-place"
      dir="auto"
      data-placement={printed?.placement ?? 'run-in'}
      contentEditable={false}
    >
      <button
        type="button"
        className={printed ? 'dateline-chip' : 'dateline-chip dateline-missing'}
        aria-label={printed ? words('edit-dateline', { text: printed.text }) : words('add-dateline')}
        aria-haspopup="dialog"
        disabled={readOnly}
        data-place="field:dateline"
        onClick={({ currentTarget }) => openForm(editor, { form: 'dateline', anchor: currentTarget })}
      >
        {printed ? printed.text : words('dateline')}
      </button>
      {printed?.placement === 'run-in' && <span className="dateline-dash"> {printed.dash} </span>}
    </span>
  )
}
