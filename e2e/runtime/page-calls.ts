import { complain } from './complain.ts'
import { ipcMain } from './ipc-main.ts'
import { decodeValue, encodeValue } from './page/cloned-value.ts'
import type { HostMessage, PageMessage } from './page/page-message.ts'
import { makeEvent, type StandInEvent } from './stand-in-event.ts'
import type { WebContents } from './web-contents.ts'

/** Acts on what the isolated world of a page says. The context is the world that spoke, and gets the answer. */
export function receivePageMessage(contents: WebContents, text: string, contextId: number): void {
  const message = decodeValue(text) as PageMessage
  switch (message[0]) {
    case 'send':
      return receiveSend(contents, message[1], message[2], contextId)
    case 'invoke':
      return void answerInvoke(contents, message, contextId)
    case 'open':
      return contents.askToOpenWindow(message[1], message[2], message[3])
    case 'close':
      return contents.owner.close()
    case 'title':
      return contents.noteTitle(message[1])
    case 'zoom':
      return contents.setZoomFactor(message[1])
    case 'chord':
      return contents.owner.pressChord(message[1])
    case 'focus':
      return contents.owner.noteFocus()
    case 'complaint':
      return complain(message[1])
    case 'preload-error':
      return contents.notePreloadError(message[1])
  }
}

function receiveSend(contents: WebContents, channel: string, values: unknown[], contextId: number): void {
  const event = describeCall(contents, contextId)
  contents.emit('ipc-message', event, channel, ...values)
  contents.ipc.emit(channel, event, ...values)
  ipcMain.emit(channel, event, ...values)
}

async function answerInvoke(
  contents: WebContents,
  [, channel, id, values]: Extract<PageMessage, readonly ['invoke', ...unknown[]]>,
  contextId: number,
): Promise<void> {
  const handler = contents.ipc.handlerOf(channel) ?? ipcMain.handlerOf(channel)
  const answer = (fine: boolean, value: unknown) => {
    const message: HostMessage = ['reply', id, fine, value]
    contents.target.deliver(encodeValue(message), contextId)
  }
  try {
    if (!handler) throw new Error(`No handler registered for '${channel}'`)
    answer(true, await handler(describeCall(contents, contextId), ...values))
  } catch (reason) {
    if (handler) process.stderr.write(`Error occurred in handler for '${channel}': ${explain(reason)}\n`)
    answer(false, `Error invoking remote method '${channel}': ${String(reason)}`)
  }
}

function describeCall(contents: WebContents, contextId: number): StandInEvent {
  return makeEvent({
    type: 'frame',
    sender: contents,
    senderFrame: contents.mainFrame,
    frameId: 1,
    processId: contents.id,
    ports: [],
    reply: (channel: string, ...values: unknown[]) => {
      const message: HostMessage = ['event', channel, values]
      contents.target.deliver(encodeValue(message), contextId)
    },
  })
}

function explain(reason: unknown): string {
  return reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)
}
