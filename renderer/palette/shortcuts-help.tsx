import { X } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { IconButton } from '../window/icon-button.tsx'
import { useNewsroomWindow, useOpenSession } from '../window/newsroom-window.tsx'
import { useWords } from '../words/words.tsx'
import { FloatingFrame } from './floating-frame.tsx'
import { useFocusBefore } from './focus-before.ts'
import { Keycaps } from './keycaps.tsx'
import { filterGroups, type ShortcutGroup, shortcutGroups } from './shortcut-groups.ts'

/** All shortcuts there are, by their menus, and the keys that only the copy answers. */
export function ShortcutsHelp() {
  const newsroom = useNewsroomWindow()
  const words = useWords('window')
  const frame = useRef<HTMLElement>(null)
  const { giveBack } = useFocusBefore(frame, useOpenSession())
  const [typed, setTyped] = useState('')
  const groups = useGroups()
  const shown = filterGroups(groups, typed)
  const close = () => {
    newsroom.store.change({ overlay: 'none' })
    giveBack()
  }
  return (
    <FloatingFrame label={words('shortcuts-title')} className="shortcuts" frame={frame} onClose={close}>
      <div className="shortcuts-head">
        <h1>{words('shortcuts-title')}</h1>
        <p>{words('shortcuts-hint')}</p>
        <input
          type="text"
          className="shortcuts-filter push"
          aria-label={words('shortcuts-filter')}
          placeholder={words('shortcuts-filter')}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <IconButton label={words('close')} onPress={close}>
          <X aria-hidden size={16} strokeWidth={1.75} />
        </IconButton>
      </div>
      <div className="shortcuts-columns" role="group" aria-label={words('shortcuts-list')} tabIndex={0}>
        {shown.length === 0 && <p role="status">{words('shortcuts-nothing')}</p>}
        {shown.map((group) => (
          <Group key={group.title} group={group} />
        ))}
      </div>
    </FloatingFrame>
  )
}

function useGroups(): readonly ShortcutGroup[] {
  const command = useWords('commands')
  const menu = useWords('menu')
  const words = useWords('window')
  return useMemo(() => shortcutGroups({ command, menu, window: words }), [command, menu, words])
}

function Group({ group: { title, lines } }: { group: ShortcutGroup }) {
  return (
    <section className="shortcuts-group">
      <h2>{title}</h2>
      <dl>
        {lines.map(({ name, keys }) => (
          <div key={`${name} ${keys.join('+')}`}>
            <dt>{name}</dt>
            <dd>
              <Keycaps keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
