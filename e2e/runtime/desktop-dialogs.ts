import { execFile } from 'node:child_process'

type FileOptions = Electron.OpenDialogOptions | Electron.SaveDialogOptions

/**
 * Asks a person for files or a folder with zenity, the desktop's own dialogs on Linux. Empty where the question is
 * cancelled, null where there is no zenity to ask with.
 */
export function askForFiles(options: FileOptions, isSaving: boolean): Promise<string[] | null> {
  const properties: readonly string[] = options.properties ?? []
  const words = ['--file-selection', `--title=${options.title ?? ''}`, '--separator=\n']
  if (isSaving) words.push('--save')
  if (properties.includes('openDirectory')) words.push('--directory')
  if (properties.includes('multiSelections')) words.push('--multiple')
  if (options.defaultPath) words.push(`--filename=${options.defaultPath}`)
  for (const { name, extensions } of options.filters ?? [])
    words.push(`--file-filter=${name} | ${extensions.map((extension) => `*.${extension}`).join(' ')}`)
  return askZenity(words)
}

/** Shows a question with the given buttons; the number of the one that was pressed, or null as above. */
export async function askWithButtons(options: Electron.MessageBoxOptions): Promise<number | null> {
  const buttons = options.buttons?.length ? options.buttons : ['OK']
  const text = options.detail ? `${options.message}\n\n${options.detail}` : options.message
  const words = ['--question', '--switch', '--no-markup', `--title=${options.title ?? ''}`, `--text=${text}`]
  const answer = await askZenity([...words, ...buttons.map((button) => `--extra-button=${button}`)])
  if (answer === null) return null
  const pressed = buttons.indexOf(answer[0] ?? '')
  return pressed >= 0 ? pressed : (options.cancelId ?? 0)
}

function askZenity(words: readonly string[]): Promise<string[] | null> {
  return new Promise((resolve) => {
    execFile('zenity', words, { encoding: 'utf8' }, (error, answer) => {
      if (error && 'code' in error && error.code === 'ENOENT') resolve(null)
      else resolve(answer.split('\n').filter((line) => line !== ''))
    })
  })
}
