import { Button } from 'react-aria-components'
import { Node } from 'slate'
import { ReactEditor } from 'slate-react'
import { settleSuggestion, unwrap } from '../editor/settle-wrapper.ts'
import type { Wrapper } from '../editor/story-editor.ts'
import { useSession } from '../editor/story-context.ts'
import { useStory } from '../open-story/use-story.ts'
import { useLanguage, useWords } from '../words/words.tsx'

/** What the desk has marked in the copy, and how to be done with it: a comment, a suggestion or a placeholder. */
export function RemarkForm({ wrapper, onDone }: { wrapper: Wrapper; onDone: () => void }) {
  const session = useSession()
  const { editor } = session
  const readOnly = useStory(session, (open) => open.readOnly)
  const words = useWords('copy')
  const language = useLanguage()
  const settle = (accept: boolean) => () => {
    const path = ReactEditor.findPath(editor, wrapper)
    if (wrapper.type === 'suggestion') settleSuggestion(editor, wrapper, path, accept)
    else unwrap(editor, path)
    onDone()
  }
  const isSuggestion = wrapper.type === 'suggestion'
  return (
    <div className="small-form">
      {wrapper.type !== 'tk' && wrapper.type !== 'link' && (
        <p className="remark-by">
          {wrapper.by},{' '}
          {new Date(wrapper.at).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' })}
        </p>
      )}
      <p className="remark">{describe(wrapper, words)}</p>
      {!readOnly && (
        <div className="form-actions">
          {isSuggestion && (
            <Button className="quiet-button" onPress={settle(false)}>
              {words('refuse')}
            </Button>
          )}
          <Button className="main-button" onPress={settle(true)} autoFocus>
            {words(isSuggestion ? 'accept' : 'end-comment')}
          </Button>
        </div>
      )}
    </div>
  )
}

function describe(wrapper: Wrapper, words: ReturnType<typeof useWords<'copy'>>): string {
  if (wrapper.type === 'comment') return wrapper.remark
  if (wrapper.type === 'suggestion')
    return `${words(`suggestion-${wrapper.change}`, { by: wrapper.by })}: ${Node.string(wrapper)}`
  return words('tk-hint')
}
