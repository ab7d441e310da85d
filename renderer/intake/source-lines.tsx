import {
  type Dispatch,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react'
import { useWords } from '../words/words.tsx'
import type { IntakeAct, IntakeState } from './intake-state.ts'
import { useLineActs } from './line-acts.ts'
import { linesMeantBy } from './line-selection.ts'
import { roleKeys, roleOfKey } from './role-keys.ts'
import { RoleMenu } from './role-menu.tsx'
import { SourceLine } from './source-line.tsx'

const steps = new Map([
  ['ArrowUp', -1],
  ['ArrowDown', 1],
  ['PageUp', -10],
  ['PageDown', 10],
  ['Home', -Infinity],
  ['End', Infinity],
])

/** The lines as they came, in their order. Arrows move, Shift picks several, a letter decides for all that are picked. */
export function SourceLines({
  state,
  act,
  tools,
}: {
  state: IntakeState
  act: Dispatch<IntakeAct>
  /** What stands beside the title. */
  tools: ReactNode
}) {
  const words = useWords('intake-view')
  const { place } = useLineActs()
  const { list, follow } = useRovingFocus(state.selection.current)
  const { menu, openMenu } = useRoleMenu(state, list)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // What is typed in the menu comes by here too, though it stands elsewhere on the page.
    if (!event.currentTarget.contains(event.target as Node)) return
    const done = actOnKey(event, { state, act, place, openMenu, follow })
    if (done) event.preventDefault()
  }
  const { proposal, selection } = state
  return (
    <section className="intake-source" aria-labelledby="intake-source-title">
      <header className="pane-head">
        <h2 id="intake-source-title">{words('source')}</h2>
        <span className="push" />
        {tools}
      </header>
      <div
        ref={list}
        role="grid"
        className="source-lines"
        aria-label={words('lines')}
        aria-multiselectable
        onKeyDown={onKeyDown}
      >
        {proposal.lines.map((line, at) => (
          <SourceLine
            key={line.id}
            line={line}
            number={at + 1}
            language={proposal.language}
            isCurrent={line.id === selection.current}
            isPicked={selection.picked.has(line.id)}
            onPoint={act}
            onMenu={openMenu}
          />
        ))}
      </div>
      <KeyLegend />
      {menu}
    </section>
  )
}

/** The one menu of all lines, and the way to open it at a line. It decides for all that are picked with that line. */
function useRoleMenu({ proposal, selection }: IntakeState, list: RefObject<HTMLElement | null>) {
  const { place } = useLineActs()
  const anchor = useRef<Element | null>(null)
  const [menuOf, setMenuOf] = useState<string | null>(null)
  const openMenu = useCallback(
    (id: string) => {
      anchor.current = list.current?.querySelector(`[data-line="${CSS.escape(id)}"] .role-chip`) ?? null
      setMenuOf(id)
    },
    [list],
  )
  const menu = (
    <RoleMenu
      anchor={anchor}
      present={proposal.lines.find(({ id }) => id === menuOf)?.role ?? null}
      onChoose={(role) => {
        if (menuOf !== null) place(role, linesMeantBy(selection, menuOf))
        setMenuOf(null)
      }}
      onClose={() => setMenuOf(null)}
    />
  )
  return { menu, openMenu }
}

type Acting = {
  readonly state: IntakeState
  readonly act: Dispatch<IntakeAct>
  readonly place: ReturnType<typeof useLineActs>['place']
  readonly openMenu: (id: string) => void
  readonly follow: () => void
}

/** Does what a key means in the list. False where it means nothing there. */
function actOnKey(event: KeyboardEvent, { state, act, place, openMenu, follow }: Acting): boolean {
  const { current } = state.selection
  const by = steps.get(event.key)
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
  if (by !== undefined && isPlain) {
    follow()
    act({ kind: 'step', by, extends: event.shiftKey })
    return true
  }
  if ((event.ctrlKey || event.metaKey) && event.code === 'KeyA') {
    act({ kind: 'pick-all' })
    return true
  }
  const isOnLine = event.target instanceof HTMLElement && event.target.role === 'row'
  if (isPlain && isOnLine && current !== null && (event.key === 'Enter' || event.key === ' ')) {
    openMenu(current)
    return true
  }
  const role = roleOfKey(event.nativeEvent)
  if (role) place(role)
  return role !== null
}

/** Keeps the focus on the current line after a key has moved it, and gives it to that line when the list comes. */
function useRovingFocus(current: string | null) {
  const list = useRef<HTMLDivElement>(null)
  const follows = useRef(true)
  const follow = useRef(() => void (follows.current = true)).current
  useEffect(() => {
    const line =
      current === null
        ? null
        : list.current?.querySelector<HTMLElement>(`[data-line="${CSS.escape(current)}"]`)
    if (!line) return
    if (!follows.current) {
      // Newer Chromium gives back a promise here, which must not become what the effect gives back.
      void line.scrollIntoView({ block: 'nearest' })
      return
    }
    follows.current = false
    // The sheet's frame takes the focus when it comes; the list takes it from there.
    queueMicrotask(() => line.focus())
  }, [current])
  return { list, follow }
}

function KeyLegend() {
  const words = useWords('intake-view')
  return (
    <div className="key-legend">
      <p>{words('lines-hint')}</p>
      <ul>
        {roleKeys.map(({ role, key }) => (
          <li key={role}>
            <kbd>{key.toUpperCase()}</kbd> {words(role)}
          </li>
        ))}
      </ul>
    </div>
  )
}
