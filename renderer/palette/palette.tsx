import { Search } from 'lucide-react'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { focusCopy } from '../editor/focus-copy.ts'
import { useNewsroomWindow, useOpenSession, useWindowState } from '../window/newsroom-window.tsx'
import type { NewsroomWindow } from '../window/newsroom-window.tsx'
import { openStory } from '../window/open-story.ts'
import { sessionOf, storiesOnDesk } from '../window/window-state.ts'
import { useLanguage, useWords } from '../words/words.tsx'
import { type Entry, findEntries, type Section, type StoryEntry } from './find-entries.ts'
import { FloatingFrame } from './floating-frame.tsx'
import { useFocusBefore } from './focus-before.ts'
import { lazily } from './lazily.ts'
import { searchedNames } from './match-words.ts'
import { paletteCommands, runFromPalette } from './palette-commands.ts'
import { PaletteList, optionId } from './palette-list.tsx'
import { noteCommand, recentCommands } from './recent-commands.ts'

/** Entries that Page Up and Page Down pass. */
const page = 8

/** Finds a story or a command by what is typed, and opens or does it where the focus was before. */
export function Palette() {
  const newsroom = useNewsroomWindow()
  const words = useWords('window')
  const frame = useRef<HTMLElement>(null)
  const { element, giveBack } = useFocusBefore(frame, useOpenSession())
  const [typed, setTyped] = useState('')
  const sections = useFound(typed, element)
  const entries = sections.flatMap((section) => section.entries)
  const [at, setAt] = useState(0)
  const present = Math.max(0, Math.min(at, entries.length - 1))
  const close = () => {
    newsroom.store.change({ overlay: 'none' })
    giveBack()
  }
  const choose = (entry: Entry | undefined) => {
    if (!entry || (entry.kind === 'command' && entry.hindrance !== 'none')) return
    close()
    if (entry.kind === 'story') return void openAndFocus(newsroom, entry.line.id)
    noteCommand(entry.id)
    runFromPalette(newsroom, entry.id)
  }
  return (
    <FloatingFrame label={words('palette-title')} className="palette" frame={frame} onClose={close}>
      <div className="palette-field">
        <Search aria-hidden size={16} strokeWidth={1.75} />
        <input
          type="text"
          role="combobox"
          aria-label={words('palette-title')}
          aria-expanded={entries.length > 0}
          aria-autocomplete="list"
          aria-controls="palette-list"
          aria-activedescendant={entries.length > 0 ? optionId(present) : undefined}
          placeholder={words('palette-placeholder')}
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value)
            setAt(0)
          }}
          onKeyDown={walk(present, entries.length, setAt, () => choose(entries[present]))}
        />
      </div>
      <PaletteList sections={sections} present={present} typed={typed} onPoint={setAt} onChoose={choose} />
      <PaletteFoot sections={sections} isSearch={typed.trim() !== ''} />
    </FloatingFrame>
  )
}

function useFound(typed: string, before: Element | null): readonly Section[] {
  const language = useLanguage()
  const state = useWindowState((whole) => whole)
  const { desk } = state
  const stories = useMemo(
    () =>
      storiesOnDesk({ ...state, desk }).map((line) => ({
        kind: 'story' as const,
        line,
        names: lazily(() => searchedNames([line.slugline, line.headline])),
      })),
    // Only the desk matters: a story's folded names are kept while other things change.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [desk],
  )
  useFoldWhenIdle(stories)
  const commands = useMemo(() => paletteCommands(state, before, language), [state, before, language])
  const [recent] = useState(recentCommands)
  return useMemo(() => findEntries({ stories, commands, recent }, typed), [stories, commands, recent, typed])
}

/** Folds the names before the first key, so that it need not wait for ten thousand of them. */
function useFoldWhenIdle(stories: readonly StoryEntry[]): void {
  useEffect(() => {
    let at = 0
    let handle = requestIdleCallback(fold)
    function fold(deadline: IdleDeadline): void {
      for (; at < stories.length && deadline.timeRemaining() > 1; at += 1) stories[at]?.names()
      if (at < stories.length) handle = requestIdleCallback(fold)
    }
    return () => cancelIdleCallback(handle)
  }, [stories])
}

function walk(present: number, count: number, setAt: (at: number) => void, choose: () => void) {
  const last = count - 1
  return (event: KeyboardEvent): void => {
    // Enter and the arrows belong to the input method while a syllable is being made.
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    switch (event.key) {
      case 'ArrowDown':
        setAt(present >= last ? 0 : present + 1)
        break
      case 'ArrowUp':
        setAt(present <= 0 ? last : present - 1)
        break
      case 'PageDown':
        setAt(Math.min(last, present + page))
        break
      case 'PageUp':
        setAt(Math.max(0, present - page))
        break
      case 'Enter':
        choose()
        break
      default:
        return
    }
    event.preventDefault()
  }
}

function PaletteFoot({ sections, isSearch }: { sections: readonly Section[]; isSearch: boolean }) {
  const words = useWords('window')
  const count = sections.reduce((sum, { found }) => sum + found, 0)
  return (
    <div className="palette-foot">
      <span role="status">{isSearch && count > 0 && words('palette-count', { count })}</span>
      <span className="push">{words('palette-keys')}</span>
    </div>
  )
}

/** Opens a story with the caret in its copy, so that one can write on. */
async function openAndFocus(newsroom: NewsroomWindow, id: string): Promise<void> {
  await openStory(newsroom, id)
  requestAnimationFrame(() => {
    const session = sessionOf(newsroom.store.get())
    if (session?.id === id) focusCopy(session.editor)
  })
}
