import {
  type ClipboardEvent,
  type DragEvent,
  type KeyboardEvent,
  useCallback,
  useEffect,
  useMemo,
  useRef,
} from 'react'
import { Editor, Transforms } from 'slate'
import { Editable, ReactEditor, Slate } from 'slate-react'
import { useStory } from '../open-story/use-story.ts'
import { useWords } from '../words/words.tsx'
import { pictureFiles } from './add-photo.ts'
import { renderChunk } from './chunk-view.tsx'
import { renderElement } from './element-view.tsx'
import { hideFromReact } from './hide-from-react.ts'
import { followLead } from './lead-paragraph.ts'
import { renderLeaf } from './leaf-view.tsx'
import { mountEnds, mountWholeBody, openFirstScreen } from './mount-chunks.ts'
import { paintFirst } from './paint-first.ts'
import { SlashMenu, type SlashKeys } from './slash-menu.tsx'
import { useSession } from './story-context.ts'
import type { StoryEditor } from './story-editor.ts'
import { tabToCell } from './table-cells.ts'
import { useSlashMenu } from './use-slash-menu.ts'

/** The body of the story, written where it stands. `onPhotos` takes photos that were dropped or pasted into it. */
export function BodyEditor({ onPhotos }: { onPhotos: (files: readonly File[]) => void }) {
  const session = useSession()
  const { editor } = session
  const words = useWords('copy')
  const readOnly = useStory(session, (open) => open.readOnly)
  const language = useStory(session, ({ fields }) => fields.language)
  const menuKeys = useRef<SlashKeys>(null)
  const slash = useSlashMenu(editor)
  const { look } = slash
  useEffect(() => openFirstScreen(editor), [editor])
  useEffect(() => paintFirst(editor), [editor])
  const onChange = useCallback(() => {
    followLead(editor)
    look()
  }, [editor, look])
  const keys = useMemo(() => answerKeys(editor, menuKeys), [editor])
  const photos = useMemo(() => takePhotos(editor, onPhotos), [editor, onPhotos])
  return (
    <Slate editor={editor} initialValue={editor.children} onChange={onChange}>
      <Editable
        ref={hideFromReact}
        className="body"
        data-place="field:body"
        aria-label={words('body')}
        role="textbox"
        aria-multiline
        lang={language}
        spellCheck
        readOnly={readOnly}
        placeholder={words('start-writing')}
        renderElement={renderElement}
        renderLeaf={renderLeaf}
        renderChunk={renderChunk}
        onKeyDown={keys}
        onPaste={photos.onPaste}
        onDrop={photos.onDrop}
      />
      {slash.query && !readOnly && (
        <SlashMenu editor={editor} query={slash.query} keys={menuKeys} onClose={slash.close} />
      )}
    </Slate>
  )
}

/**
 * The keys that only the copy itself can answer. Shortcuts of commands are answered in one place for the whole window:
 * Slate's own undo is told that it has been taken care of.
 */
function answerKeys(editor: StoryEditor, menu: { current: SlashKeys | null }) {
  return (event: KeyboardEvent): boolean | undefined => {
    // An input method has the keys to itself: whoever moves the selection now tears the syllable apart.
    if (event.nativeEvent.isComposing || ReactEditor.isComposing(editor)) return undefined
    if (menu.current?.onKey(event)) return true
    const isCommand = event.ctrlKey || event.metaKey
    if (event.key === 'Tab' && !isCommand && !event.altKey && tabToCell(editor, event.shiftKey)) {
      event.preventDefault()
      return true
    }
    if (isCommand && event.key === 'End') mountEnds(editor)
    if (isCommand && event.key.toLowerCase() === 'f') mountWholeBody(editor)
    if (isCommand && /^[zy]$/i.test(event.key)) return true
    return undefined
  }
}

function takePhotos(editor: StoryEditor, onPhotos: (files: readonly File[]) => void) {
  return {
    /** A photo by itself. What has words with it is pasted as words. */
    onPaste(event: ClipboardEvent): boolean | undefined {
      const files = pictureFiles(event.clipboardData)
      if (files.length === 0 || event.clipboardData.getData('text/plain') !== '') return undefined
      event.preventDefault()
      onPhotos(files)
      return true
    },
    onDrop(event: DragEvent): boolean | undefined {
      const files = pictureFiles(event.dataTransfer)
      if (files.length === 0) return undefined
      event.preventDefault()
      const range = ReactEditor.findEventRange(editor, event, { suppressThrow: true })
      Transforms.select(editor, range ?? Editor.end(editor, []))
      onPhotos(files)
      return true
    },
  }
}
