import { complain } from './complain.ts'
import { askForFiles, askWithButtons } from './desktop-dialogs.ts'
import { refuseMissing } from './unsupported.ts'

/** Every dialog may be given a window first, which the stand-in does not need. */
type Given<Options> = [options?: Options] | [window: object, options?: Options]

// Only where a person can see them; a spec never shows a window, and must never wait for a person.
const isSeen = process.env.STANDIN_VISIBLE === '1'

/**
 * The system's dialogs: the desktop's own where windows are shown and the desktop has some. A spec replaces the ones it
 * needs, as it must with real Electron; one that nobody replaced says so and answers as if it had been cancelled.
 */
export const dialog = {
  async showOpenDialog(...given: Given<Electron.OpenDialogOptions>): Promise<Electron.OpenDialogReturnValue> {
    const options = readOptions(given) ?? {}
    const filePaths = isSeen ? await askForFiles(options, false) : null
    if (filePaths) return { canceled: filePaths.length === 0, filePaths }
    complain(`dialog.showOpenDialog answers that it was cancelled: ${options.title ?? ''}`)
    return { canceled: true, filePaths: [] }
  },

  async showSaveDialog(...given: Given<Electron.SaveDialogOptions>): Promise<Electron.SaveDialogReturnValue> {
    const options = readOptions(given) ?? {}
    const chosen = isSeen ? await askForFiles(options, true) : null
    if (chosen) return { canceled: chosen.length === 0, filePath: chosen[0] ?? '' }
    complain(`dialog.showSaveDialog answers that it was cancelled: ${options.title ?? ''}`)
    return { canceled: true, filePath: '' }
  },

  async showMessageBox(...given: Given<Electron.MessageBoxOptions>): Promise<Electron.MessageBoxReturnValue> {
    const options = readOptions(given)
    const response = isSeen && options ? await askWithButtons(options) : null
    if (response !== null) return { response, checkboxChecked: false }
    complain(`dialog.showMessageBox answers that it was cancelled: ${options?.message ?? ''}`)
    return { response: options?.cancelId ?? options?.defaultId ?? 0, checkboxChecked: false }
  },

  showErrorBox(title: string, content: string): void {
    complain(`dialog.showErrorBox: ${title}: ${content}`)
  },
}

refuseMissing(dialog, 'dialog')

function readOptions<Options>([first, second]: Given<Options>): Options | undefined {
  return second ?? (first as Options | undefined)
}
