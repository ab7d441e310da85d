import type { WebContents } from 'electron'
import { type Notice, notices } from '../../../newsroom/contract/contract.ts'
import type { NoticeName } from '../../../newsroom/contract/channels.ts'

/** Tells a window something. What does not fit the contract is a bug and throws; a window that has gone is told nothing. */
export function sendNotice<Name extends NoticeName>(
  contents: Pick<WebContents, 'send' | 'isDestroyed'>,
  name: Name,
  notice: Notice<Name>,
): void {
  if (contents.isDestroyed()) return
  contents.send(name, notices[name].parse(notice))
}
