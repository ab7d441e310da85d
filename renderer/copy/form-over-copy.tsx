import { type ReactNode, useEffect, useState } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import { ReactEditor } from 'slate-react'
import { type FormRequest, onFormAsked } from '../editor/editor-forms.ts'
import { CreditForm } from './credit-form.tsx'
import { DatelineForm } from './dateline-form.tsx'
import { LinkForm } from './link-form.tsx'
import { RemarkForm } from './remark-form.tsx'
import { useSession } from '../editor/story-context.ts'
import { useWords } from '../words/words.tsx'
import { focusCopy } from '../editor/focus-copy.ts'

/** Shows the small forms that the copy asks for, each at its place, and gives the focus back when it closes. */
export function FormOverCopy() {
  const session = useSession()
  const [request, setRequest] = useState<FormRequest | null>(null)
  useEffect(() => onFormAsked(session.editor, setRequest), [session])
  if (!request) return null
  const close = () => {
    setRequest(null)
    if (request.form === 'link') focusCopy(session.editor)
    else if (request.form !== 'remark') request.anchor.focus()
  }
  return (
    <FormPopover request={request} onClose={close}>
      {drawForm(request, close)}
    </FormPopover>
  )
}

function drawForm(request: FormRequest, close: () => void): ReactNode {
  switch (request.form) {
    case 'link':
      return <LinkForm onDone={close} />
    case 'dateline':
      return <DatelineForm onDone={close} />
    case 'credit':
      return <CreditForm asset={request.asset} onDone={close} />
    case 'remark':
      return <RemarkForm wrapper={request.wrapper} onDone={close} />
  }
}

type PopoverProps = { request: FormRequest; onClose: () => void; children: ReactNode }

function FormPopover({ request, onClose, children }: PopoverProps) {
  const { editor } = useSession()
  const words = useWords('copy')
  const [anchor] = useState(() => ({
    current: request.form === 'link' ? selectionPlace(editor) : request.anchor,
  }))
  const name = request.form === 'remark' ? request.wrapper.type : request.form
  const label =
    name === 'comment' || name === 'suggestion' ? words('comment-by', { by: '' }).trim() : words(name)
  return (
    <Popover
      className="form-popover"
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      triggerRef={anchor}
      placement="bottom start"
      offset={6}
    >
      <Dialog aria-label={label}>{children}</Dialog>
    </Popover>
  )
}

/** The element in which the selection ends: what a form about the selected words stands at. */
function selectionPlace(editor: ReturnType<typeof useSession>['editor']): Element | null {
  if (!editor.selection) return null
  const range = ReactEditor.toDOMRange(editor, editor.selection)
  const { endContainer } = range
  return endContainer instanceof Element ? endContainer : endContainer.parentElement
}
