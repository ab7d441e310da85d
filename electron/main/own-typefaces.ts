import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The style rules that set a page in the typefaces of the window: Latin, Korean and Arabic copy in serifs of one weight.
 *
 * They are taken from the window's own built style sheet, so that there is one list of them.
 */
export async function ownTypefaces(root: string): Promise<string> {
  const folder = join(root, 'dist/renderer/assets')
  const sheets = (await readdir(folder)).filter((name) => name.endsWith('.css'))
  const texts = await Promise.all(sheets.map((name) => readFile(join(folder, name), 'utf8')))
  const faces = texts.flatMap((text) => text.match(/@font-face\{[^}]*\}/g) ?? [])
  return [
    ...faces.map((face) => face.replaceAll('url(./', 'url(/assets/')),
    `:root { --copy: ${serifs}; --tool: ${sansSerifs}; }`,
  ].join('\n')
}

const serifs = "'Source Serif 4 Variable', 'Noto Serif KR Variable', 'Noto Naskh Arabic Variable', serif"
const sansSerifs = "'Inter Variable', 'Noto Serif KR Variable', 'Noto Naskh Arabic Variable', sans-serif"
