import { isChordOf } from './accelerator.ts'
import type { BrowserWindow } from './browser-window.ts'
import { Menu } from './menu.ts'
import { isEditingRole } from './menu-roles.ts'
import type { KeyChord } from './page/page-message.ts'
import { makeEvent } from './stand-in-event.ts'

/** A page left a key press unhandled: the item of the application menu it belongs to is clicked, if there is one. */
export function pressMenuChord(chord: KeyChord, window: BrowserWindow): void {
  const item = Menu.getApplicationMenu()
    ?.allItems()
    .find(({ accelerator, enabled, visible, registerAccelerator, role }) => {
      if (accelerator === undefined || !enabled || !visible || !registerAccelerator) return false
      return !isEditingRole(role ?? '') && isChordOf(accelerator, chord)
    })
  item?.click(makeEvent({ triggeredByAccelerator: true }), window)
}
