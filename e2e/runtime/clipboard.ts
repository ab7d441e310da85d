import { browser } from './browser.ts'
import { customSchemes } from './custom-schemes.ts'
import { openContents } from './open-contents.ts'
import { permissionRule } from './permissions.ts'
import { refuseMissing } from './unsupported.ts'
import { webContents } from './web-contents-lookup.ts'

type Piece = string | Blob | Promise<string | Blob>

/** One thing on the clipboard in all its forms, by media type. */
export class ClipboardItem implements Pick<Electron.ClipboardItem, 'types'> {
  readonly types: string[]
  private readonly pieces: Record<string, Piece>

  constructor(pieces: Record<string, Piece>) {
    this.pieces = pieces
    this.types = Object.keys(pieces)
  }

  async getType(type: string): Promise<Blob> {
    const piece = await this.pieces[type]
    if (piece === undefined) throw new Error(`The clipboard item has no ${type}`)
    return typeof piece === 'string' ? new Blob([piece], { type }) : piece
  }
}

/**
 * What the app imports as `clipboard`. It is the clipboard of the pages themselves, which copy and paste use too,
 * and therefore needs a window.
 */
export const clipboard = {
  async readText(): Promise<string> {
    return String(await runInPage('navigator.clipboard.readText()'))
  },

  async writeText(text: string): Promise<void> {
    await runInPage(`navigator.clipboard.writeText(${JSON.stringify(text)})`)
  },

  clear(): void {
    // Without a window there is nothing to clear.
    clipboard.writeText('').catch(() => undefined)
  },

  async has(type: string): Promise<boolean> {
    return (await clipboard.read()).some(({ types }) => types.includes(type))
  },

  async read(): Promise<ClipboardItem[]> {
    const items = (await runInPage(readItems)) as Record<string, string>[]
    return items.map((item) => {
      const pieces = Object.entries(item).map(([type, bytes]) => [
        type,
        new Blob([Buffer.from(bytes, 'base64')], { type }),
      ])
      return new ClipboardItem(Object.fromEntries(pieces) as Record<string, Blob>)
    })
  },

  async write(items: readonly ClipboardItem[]): Promise<void> {
    const written = await Promise.all(items.map(encodeItem))
    await runInPage(`(${writeItems})(${JSON.stringify(written)})`)
  },
}

refuseMissing(clipboard, 'clipboard')

const readItems = `navigator.clipboard.read().then((items) => Promise.all(items.map(async (item) => {
  const pieces = await Promise.all(item.types.map(async (type) => {
    const blob = await item.getType(type)
    return [type, new Uint8Array(await blob.arrayBuffer()).toBase64()]
  }))
  return Object.fromEntries(pieces)
})))`

const writeItems = `(items) => navigator.clipboard.write(items.map((item) => {
  const pieces = Object.entries(item).map(([type, bytes]) => [type, new Blob([Uint8Array.fromBase64(bytes)], { type })])
  return new ClipboardItem(Object.fromEntries(pieces))
}))`

async function encodeItem(item: ClipboardItem): Promise<Record<string, string>> {
  const pieces = item.types.map(async (type) => {
    const bytes = await (await item.getType(type)).arrayBuffer()
    return [type, Buffer.from(bytes).toString('base64')]
  })
  return Object.fromEntries(await Promise.all(pieces)) as Record<string, string>
}

// The main process may use the clipboard whatever its pages are allowed: the page is lent the permission for the moment.
async function runInPage(code: string): Promise<unknown> {
  const contents = webContents.getFocusedWebContents() ?? [...openContents][0]
  if (!contents) throw new Error('stand-in: electron.clipboard without a window is not supported')
  const session = await contents.target.opened
  const { origin } = new URL(customSchemes.toPage(contents.getURL()))
  for (const permission of [{ name: 'clipboard-read' }, { name: 'clipboard-write' }]) {
    await browser.protocol.send('Browser.setPermission', { origin, permission, setting: 'granted' })
  }
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true })
  return contents.executeJavaScript(code).finally(() => permissionRule.apply(contents, contents.getURL()))
}
