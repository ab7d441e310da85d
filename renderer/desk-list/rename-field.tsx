import { useEffect, useRef } from 'react'
import type { StoryLine } from '../../newsroom/contract/views.ts'
import { useNewsroomWindow } from '../window/newsroom-window.tsx'
import { renameStory } from '../window/story-acts.ts'
import { useWords } from '../words/words.tsx'

/**
 * The slugline as a field in its place. Enter and leaving it keep what was typed, Escape gives it up; an empty one
 * changes nothing. The focus goes back to the entry.
 */
export function RenameField({ story }: { story: StoryLine }) {
  const newsroom = useNewsroomWindow()
  const words = useWords('desk-list')
  const field = useRef<HTMLInputElement>(null)
  const isOver = useRef(false)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  const end = (keeps: boolean, hasFocus: boolean) => {
    if (isOver.current || !field.current) return
    isOver.current = true
    const { value } = field.current
    if (hasFocus) field.current.closest<HTMLElement>('[role="row"]')?.focus()
    if (keeps) void renameStory(newsroom, story.id, value.trim())
    else newsroom.store.change({ renaming: null })
  }
  return (
    <input
      ref={field}
      className="entry-rename"
      aria-label={words('rename')}
      defaultValue={story.slugline}
      autoComplete="off"
      spellCheck={false}
      dir="auto"
      onBlur={() => end(true, false)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return
        event.preventDefault()
        event.stopPropagation()
        end(event.key === 'Enter', true)
      }}
      // A press here is not one on the entry, which would open its story.
      onPointerDown={(event) => event.stopPropagation()}
      onClick={(event) => event.stopPropagation()}
    />
  )
}
