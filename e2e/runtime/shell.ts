import { spawn } from 'node:child_process'
import { dirname } from 'node:path'
import { browser } from './browser.ts'
import { complain } from './complain.ts'
import { moveToTrash } from './trash.ts'
import { refuseMissing } from './unsupported.ts'

/** What the app imports as `shell`. Programs of the desktop are opened only where a person looks at the windows. */
export const shell = {
  async openExternal(url: string): Promise<void> {
    openOnDesktop(url)
  },

  /** Settles with '' where it was opened, as Electron does. */
  async openPath(path: string): Promise<string> {
    openOnDesktop(path)
    return ''
  },

  showItemInFolder(path: string): void {
    openOnDesktop(dirname(path))
  },

  async trashItem(path: string): Promise<void> {
    await moveToTrash(path, new Date())
  },

  beep(): void {
    process.stdout.write('\u0007')
  },
}

refuseMissing(shell, 'shell')

function openOnDesktop(what: string): void {
  if (!browser.visible) return complain(`nothing is opened outside the app: ${what}`)
  const [program, ...given] = desktopOpener()
  spawn(program, [...given, what], { detached: true, stdio: 'ignore' })
    .on('error', () => complain(`there is no ${program} to open ${what}`))
    .unref()
}

function desktopOpener(): [program: string, ...given: string[]] {
  if (process.platform === 'darwin') return ['open']
  return process.platform === 'win32' ? ['explorer.exe'] : ['xdg-open']
}
