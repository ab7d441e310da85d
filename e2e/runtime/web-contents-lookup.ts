import { contentsOfTarget, openContents } from './open-contents.ts'
import { refuseMissing } from './unsupported.ts'
import type { WebContents } from './web-contents.ts'

/** What the app imports as `webContents`: the pages that are open, by whatever one knows of them. */
export const webContents = {
  getAllWebContents: (): WebContents[] => [...openContents],
  getFocusedWebContents: (): WebContents | null => find((contents) => contents.isFocused()) ?? null,
  fromId: (id: number): WebContents | undefined => find((contents) => contents.id === id),
  fromFrame: (frame: object): WebContents | undefined => find((contents) => contents.mainFrame === frame),
  fromDevToolsTargetId: (targetId: string): WebContents | undefined => contentsOfTarget(targetId),
}

refuseMissing(webContents, 'webContents')

function find(isWanted: (contents: WebContents) => boolean): WebContents | undefined {
  return [...openContents].find(isWanted)
}
