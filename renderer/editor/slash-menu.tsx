import {
  AlignLeft,
  CircleAlert,
  Heading2,
  Image,
  List,
  ListOrdered,
  Minus,
  Quote,
  SquareText,
  StickyNote,
  Table2,
  TextQuote,
} from 'lucide-react'
import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { createPortal } from 'react-dom'
import { ReactEditor } from 'slate-react'
import { useWords } from '../words/words.tsx'
import { findChoices, makeChoice, type SlashChoice } from './slash-choices.ts'
import type { SlashQuery } from './slash-query.ts'
import type { StoryEditor } from './story-editor.ts'
import { focusCopy } from './focus-copy.ts'

const icons: Record<SlashChoice['name'], ReactNode> = {
  paragraph: <AlignLeft />,
  picture: <Image />,
  crosshead: <Heading2 />,
  list: <List />,
  'ordered-list': <ListOrdered />,
  quote: <Quote />,
  'pull-quote': <TextQuote />,
  'fact-box': <SquareText />,
  table: <Table2 />,
  separator: <Minus />,
  correction: <CircleAlert />,
  'desk-note': <StickyNote />,
}

/** How the keys of the copy reach the open menu: true where it took the key. */
export type SlashKeys = { onKey(event: KeyboardEvent): boolean }

type Props = {
  editor: StoryEditor
  query: SlashQuery
  keys: RefObject<SlashKeys | null>
  onClose: () => void
}

/** Blocks to choose from, below the slash. The caret stays in the copy: arrows walk, Enter chooses, Escape closes. */
export function SlashMenu({ editor, query, keys, onClose }: Props) {
  const words = useWords('copy')
  const nameOf = (choice: SlashChoice) => words(`block-${choice.name}`)
  const found = findChoices(query.query, nameOf)
  const [at, setAt] = useState(0)
  const present = Math.min(at, found.length - 1)
  const list = useRef<HTMLUListElement>(null)
  const choose = (choice: SlashChoice) => {
    onClose()
    makeChoice(editor, choice, query)
    focusCopy(editor)
  }
  useImperativeHandle(keys, () => ({ onKey: walk(found, present, setAt, choose, onClose) }))
  usePlaceBelow(list, editor, query)
  useActiveChoice(editor, found[present])
  if (found.length === 0) return null
  return createPortal(
    <ul className="slash-menu" role="listbox" id="slash-menu" aria-label={words('blocks-found')} ref={list}>
      {found.map((choice, index) => (
        <li
          key={choice.name}
          id={`slash-${choice.name}`}
          role="option"
          aria-selected={index === present}
          onPointerMove={() => setAt(index)}
          onMouseDown={(event) => {
            event.preventDefault()
            choose(choice)
          }}
        >
          {icons[choice.name]}
          {nameOf(choice)}
        </li>
      ))}
    </ul>,
    document.body,
  )
}

function walk(
  found: readonly SlashChoice[],
  present: number,
  setAt: (at: number) => void,
  choose: (choice: SlashChoice) => void,
  onClose: () => void,
) {
  return (event: KeyboardEvent): boolean => {
    const chosen = found[present]
    if (!chosen) return false
    if (event.key === 'ArrowDown') setAt((present + 1) % found.length)
    else if (event.key === 'ArrowUp') setAt((present - 1 + found.length) % found.length)
    else if (event.key === 'Enter' || event.key === 'Tab') choose(chosen)
    else if (event.key === 'Escape') onClose()
    else return false
    event.preventDefault()
    return true
  }
}

/** Puts the list below its paragraph, or above where there is no room, and keeps the chosen entry in view. */
function usePlaceBelow(
  list: RefObject<HTMLUListElement | null>,
  editor: StoryEditor,
  query: SlashQuery,
): void {
  useLayoutEffect(() => {
    const block = editor.children[query.index]
    if (!list.current || !block) return
    const line = ReactEditor.toDOMNode(editor, block).getBoundingClientRect()
    const { offsetHeight, style } = list.current
    const fits = line.bottom + 6 + offsetHeight < window.innerHeight
    style.left = `${Math.max(8, line.left)}px`
    style.top = `${fits ? line.bottom + 6 : Math.max(8, line.top - offsetHeight - 6)}px`
    list.current.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  })
}

/** Tells a screen reader which entry the arrows stand on, although the focus is in the copy. */
function useActiveChoice(editor: StoryEditor, choice: SlashChoice | undefined): void {
  const name = choice?.name
  useLayoutEffect(() => {
    const editable = ReactEditor.toDOMNode(editor, editor)
    if (name) {
      editable.setAttribute('aria-controls', 'slash-menu')
      editable.setAttribute('aria-activedescendant', `slash-${name}`)
    }
    return () => {
      editable.removeAttribute('aria-controls')
      editable.removeAttribute('aria-activedescendant')
    }
  }, [editor, name])
}
