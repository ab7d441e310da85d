import type { WebContents } from './web-contents.ts'

/** Every page of the app that is not gone. */
export const openContents = new Set<WebContents>()

/** The page with that target, or none. */
export function contentsOfTarget(targetId: string): WebContents | undefined {
  return [...openContents].find((contents) => contents.getDevToolsTargetId() === targetId)
}

/** The page a frame belongs to, whether it is its top frame or lies within. */
export function contentsOfFrame(frameId: string): WebContents | undefined {
  return contentsOfTarget(frameId) ?? [...openContents].find((contents) => contents.holdsFrame(frameId))
}
