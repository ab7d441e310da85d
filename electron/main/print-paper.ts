import { appOrigin } from './app-protocol.ts'
import { ownTypefaces } from './own-typefaces.ts'
import { previewAddress } from './preview.ts'
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
  const text = new TextDecoder().decode(page?.bytes).replace('</style>', () => `${typefaces}\n</style>`)
  const set = new Map(files).set('index.html', {
    mediaType: 'text/html',
    bytes: new TextEncoder().encode(text),
  })
  // For as long as it is printed, and taking no page away that is being looked at.
  const token = program.newId()
  program.previews.set(token, { files: set })
  try {
    return await printPage(`${appOrigin}/${previewAddress(token)}?as=paper`)
  } finally {
    program.previews.delete(token)
  }
}

async function printPage(address: string): Promise<Uint8Array> {
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
