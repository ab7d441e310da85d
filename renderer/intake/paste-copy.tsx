import { type ClipboardEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { printShortcut } from '../copy/print-shortcut.ts'
import { useNewsroomWindow, useWindowState } from '../window/newsroom-window.tsx'
import { chooseIntakeFile, readIntake } from '../window/read-intake.ts'
import { useWords } from '../words/words.tsx'
import { FaultNotice } from './fault-notice.tsx'
import { chooseFlavour } from './foreign-copy.ts'

/** More than this many characters are read but not shown in the field, which would take long. */
const mostShown = 200_000

/**
 * Where copy is pasted that is to become a story. What is pasted into the empty field is read at once; what is typed, or
 * added by a second paste, when it is asked for. What could not be read still stands in the field.
 */
export function PasteCopy() {
  const newsroom = useNewsroomWindow()
  const words = useWords('intake-view')
  const progress = useWindowState((state) => state.intakeProgress)
  const [text, setText] = useState('')
  const field = useFocusedField()
  const hintId = useId()
  const isReading = progress.kind === 'reading'
  const read = () => {
    if (text.trim() !== '' && !isReading)
      void readIntake(newsroom, { mediaType: 'text/plain', text, from: null })
  }
  const onPaste = (event: ClipboardEvent) => {
    const plain = event.clipboardData.getData('text/plain')
    const copy = chooseFlavour({ html: event.clipboardData.getData('text/html'), plain })
    if (!copy || text.trim() !== '' || isReading) return
    event.preventDefault()
    if (plain.length <= mostShown) setText(plain)
    void readIntake(newsroom, { ...copy, from: null })
  }
  return (
    <div className="intake-empty" onKeyDown={(event) => isReadKey(event) && read()}>
      {progress.kind === 'failed' && <FaultNotice title="failed" fault={progress.fault} />}
      <h2>{words('paste-title')}</h2>
      <p id={hintId}>{words('paste-hint')}</p>
      <textarea
        ref={field}
        aria-label={words('paste-here')}
        aria-describedby={hintId}
        placeholder={words('paste-placeholder')}
        spellCheck={false}
        dir="auto"
        value={text}
        readOnly={isReading}
        onChange={(event) => setText(event.target.value)}
        onPaste={onPaste}
      />
      <div className="intake-ways">
        <Button
          className="quiet-button"
          isDisabled={isReading}
          onPress={() => void chooseIntakeFile(newsroom)}
        >
          {words('choose-file')}
        </Button>
        <span className="push" role="status">
          {isReading && words('reading')}
        </span>
        <Button className="main-button" isDisabled={isReading || text.trim() === ''} onPress={read}>
          {words('read')}
          <kbd aria-hidden>{printShortcut('CmdOrCtrl+Enter')}</kbd>
        </Button>
      </div>
    </div>
  )
}

function isReadKey(event: KeyboardEvent): boolean {
  const isKey = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
  if (isKey) event.preventDefault()
  return isKey
}

/** A field that takes the focus when it comes: the sheet's frame takes it first, and the field takes it from there. */
function useFocusedField() {
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => queueMicrotask(() => field.current?.focus()), [])
  return field
}
