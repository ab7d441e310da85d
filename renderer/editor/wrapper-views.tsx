import type { MouseEvent } from 'react'
import { type RenderElementProps, useSlateStatic } from 'slate-react'
import type { Comment, Link, Suggestion, Tk } from '../../newsroom/story/inline.ts'
import { mainProcess } from '../main-process/bridge.ts'
import { useWords } from '../words/words.tsx'
import { openForm } from './editor-forms.ts'
import type { Wrapper } from './story-editor.ts'

type Props<Element extends Wrapper> = Omit<RenderElementProps, 'element'> & { readonly element: Element }

/** A link. It never leads away from the copy: with Ctrl or Command held down it is opened outside, after a check. */
export function LinkView({ attributes, children, element }: Props<Link>) {
  const words = useWords('copy')
  const onClick = (event: MouseEvent) => {
    event.preventDefault()
    if (event.ctrlKey || event.metaKey) void mainProcess.call['link:open']({ url: element.url })
  }
  return (
    <a {...attributes} href={element.url} title={words('link-hint', { url: element.url })} onClick={onClick}>
      {children}
    </a>
  )
}

/** A placeholder that has to be filled in before the story goes. */
export function TkView({ attributes, children, element }: Props<Tk>) {
  return <DeskMark {...{ attributes, children, element }} className="tk" hint={useWords('copy')('tk-hint')} />
}

/** Words somebody has a remark on. The remark opens with a click. */
export function CommentView({ attributes, children, element }: Props<Comment>) {
  const hint = useWords('copy')('comment-by', { by: element.by })
  return (
    <DeskMark
      {...{ attributes, children, element }}
      className="comment"
      hint={`${hint}: ${element.remark}`}
    />
  )
}

/** Words somebody proposes to put in or to take out. */
export function SuggestionView({ attributes, children, element }: Props<Suggestion>) {
  const hint = useWords('copy')(`suggestion-${element.change}`, { by: element.by })
  return (
    <DeskMark
      {...{ attributes, children, element }}
      className={`suggestion suggestion-${element.change}`}
      hint={hint}
    />
  )
}

type Mark = Omit<RenderElementProps, 'element'> & { element: Wrapper; className: string; hint: string }

function DeskMark({ attributes, children, element, className, hint }: Mark) {
  const editor = useSlateStatic()
  return (
    <span
      {...attributes}
      className={className}
      title={hint}
      onClick={(event) => openForm(editor, { form: 'remark', anchor: event.currentTarget, wrapper: element })}
    >
      {children}
    </span>
  )
}
