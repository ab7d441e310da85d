import { BrowserWindow } from 'electron'
import { sendNotice } from '../ipc/send-notice.ts'
import type { Program } from '../program.ts'
import { showMenu } from './menu.ts'

/** Puts the menu up in the user's language, as it applies to the window in front. What is chosen goes to that window. */
export function showMenuFor(program: Program): void {
  const front = [...program.windows].find(({ window }) => window.isFocused())
  showMenu({
    language: program.settings.get().language,
    applicable: front?.applicable ?? null,
    onCommand(command, chosenIn) {
      const window = chosenIn instanceof BrowserWindow ? chosenIn : BrowserWindow.getFocusedWindow()
      // A menu item clicked while no window has the focus is meant for the one that was opened first.
      const target = window ?? [...program.windows][0]?.window
      if (target) sendNotice(target.webContents, 'menu:command', { command })
    },
  })
}
