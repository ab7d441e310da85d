import { appOrigin } from './app-protocol.ts'
import { ownTypefaces } from './own-typefaces.ts'
import { keepPreview } from './preview.ts'
import type { Preview, Program } from './program.ts'
import { openPaperWindow } from './windows/story-window.ts'

/**
 * The page, set on A4 as its print style has it, as a PDF that names its parts for screen readers. Nothing of it is seen.
 *
 * It is set in the program's own typefaces, so that every script has its letters on every machine, and they are in it.
 */
export async function printPaper(
  program: Pick<Program, 'previews' | 'newId' | 'root'>,
  { files }: Preview,
): Promise<Uint8Array> {
  const typefaces = await ownTypefaces(program.root)
  const page = files.get('index.html')
  const text = new TextDecoder().decode(page?.bytes).replace('</style>', `${typefaces}\n</style>`)
  const set = new Map(files).set('index.html', {
    mediaType: 'text/html',
    bytes: new TextEncoder().encode(text),
  })
  const address = `${appOrigin}/${keepPreview(program, { files: set })}?as=paper`
  const window = await openPaperWindow(address)
  try {
    return await window.webContents.printToPDF({
      pageSize: 'A4',
      preferCSSPageSize: true,
      printBackground: false,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    })
  } finally {
    window.destroy()
  }
}
