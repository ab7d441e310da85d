import { complain } from './complain.ts'
import { refuseMissing } from './unsupported.ts'

/** Every dialog may be given a window first, which the stand-in does not need. */
type Given<Options> = [options?: Options] | [window: object, options?: Options]

/**
 * The system's dialogs. There are none here: a spec replaces the ones it needs, as it must with real Electron,
 * and one that nobody replaced says so and answers as if it had been cancelled.
 */
export const dialog = {
  async showOpenDialog(...given: Given<Electron.OpenDialogOptions>): Promise<Electron.OpenDialogReturnValue> {
    complain(`dialog.showOpenDialog answers that it was cancelled: ${readOptions(given)?.title ?? ''}`)
    return { canceled: true, filePaths: [] }
  },

  async showSaveDialog(...given: Given<Electron.SaveDialogOptions>): Promise<Electron.SaveDialogReturnValue> {
    complain(`dialog.showSaveDialog answers that it was cancelled: ${readOptions(given)?.title ?? ''}`)
    return { canceled: true, filePath: '' }
  },

  async showMessageBox(...given: Given<Electron.MessageBoxOptions>): Promise<Electron.MessageBoxReturnValue> {
    const options = readOptions(given)
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
