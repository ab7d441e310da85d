import type { RefObject } from 'react'
import { Menu, MenuItem, Popover } from 'react-aria-components'
import { lineRole, type LineRole } from '../../newsroom/formats/proposal.ts'
import { useWords } from '../words/words.tsx'
import { roleKeys, roleOfKey } from './role-keys.ts'

/** The places a line can have, each with the letter that decides for it; the letters work in the menu as well. */
export function RoleMenu({
  anchor,
  present,
  onChoose,
  onClose,
}: {
  anchor: RefObject<Element | null>
  /** The place the line has; null while the menu is closed. */
  present: LineRole | null
  onChoose: (role: LineRole) => void
  onClose: () => void
}) {
  const words = useWords('intake-view')
  return (
    <Popover
      className="menu-popover role-menu"
      triggerRef={anchor}
      isOpen={present !== null}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      placement="bottom start"
      offset={4}
      aria-label={words('lines')}
    >
      <div
        onKeyDownCapture={(event) => {
          const role = roleOfKey(event.nativeEvent)
          if (!role) return
          event.preventDefault()
          event.stopPropagation()
          onChoose(role)
        }}
      >
        <Menu
          aria-label={words('lines')}
          autoFocus
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={present === null ? [] : [present]}
          onAction={(key) => onChoose(lineRole.parse(key))}
          onClose={onClose}
        >
          {roleKeys.map(({ role, key }) => (
            <MenuItem key={role} id={role} className="menu-entry" textValue={words(role)}>
              {words(role)}
              <kbd aria-hidden>{key.toUpperCase()}</kbd>
            </MenuItem>
          ))}
        </Menu>
      </div>
    </Popover>
  )
}
