import { customSchemes } from './custom-schemes.ts'
import { nativeTheme } from './native-theme.ts'
import type { ProtocolSession } from './protocol-connection.ts'
import { makeEvent } from './stand-in-event.ts'
import type { WebContents } from './web-contents.ts'

const consoleLevels: Record<string, 'error' | 'warning' | 'debug'> = {
  assert: 'error',
  error: 'error',
  warning: 'warning',
  debug: 'debug',
}

/** Tells the app of a page's life in Electron's events. */
export function translatePageEvents(contents: WebContents, session: ProtocolSession): void {
  translateNavigation(contents, session)
  translateLifecycle(contents, session)
  translateConsole(contents, session)
  holdFrameClose(contents, session)
  const { themeSource } = nativeTheme
  if (themeSource !== 'system') nativeTheme.paint(session)
}

function translateNavigation(contents: WebContents, session: ProtocolSession): void {
  session.on('Page.frameNavigated', ({ frame }) => {
    if (frame.parentId) return
    contents.loading.commit(frame.loaderId)
    if (frame.unreachableUrl) {
      contents.noteLoadFailure('net::ERR_FAILED', customSchemes.toApp(frame.unreachableUrl))
      return
    }
    contents.noteAddress(customSchemes.toApp(frame.url + (frame.urlFragment ?? '')))
    contents.emit('did-navigate', makeEvent(), contents.getURL(), 200, 'OK')
  })
  session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
    if (frameId !== contents.target.targetId) return
    contents.noteAddress(customSchemes.toApp(url))
    contents.emit('did-navigate-in-page', makeEvent(), contents.getURL(), true)
  })
}

function translateLifecycle(contents: WebContents, session: ProtocolSession): void {
  session.on('Page.lifecycleEvent', ({ frameId, loaderId, name }) => {
    if (frameId !== contents.target.targetId) return
    if (name === 'DOMContentLoaded') contents.noteDomReady()
    if (name === 'firstPaint') contents.owner.notePaint()
    if (name !== 'load' || !contents.loading.finish(loaderId)) return
    contents.owner.notePaint()
    contents.emit('did-finish-load', makeEvent())
    if (!contents.isLoading()) contents.emit('did-stop-loading', makeEvent())
  })
}

function translateConsole(contents: WebContents, session: ProtocolSession): void {
  session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    if (contents.listenerCount('console-message') === 0) return
    const message = args.map((argument) => String(argument.value ?? argument.description ?? '')).join(' ')
    const { lineNumber = 0, url: sourceId = '' } = stackTrace?.callFrames[0] ?? {}
    const level = consoleLevels[type] ?? 'info'
    contents.emit(
      'console-message',
      makeEvent({ level, message, lineNumber, sourceId, frame: contents.mainFrame }),
    )
  })
}

// In a visible window a person may close the frame. The page holds that (see page/preload-world.ts), the browser asks, and
// here the question is handed to the app. What the app itself does to the page (reload, navigate) is let through.
function holdFrameClose(contents: WebContents, session: ProtocolSession): void {
  session.on('Page.javascriptDialogOpening', ({ type }) => {
    if (type !== 'beforeunload') return
    const isLeaving = contents.isLoading()
    session.attempt('Page.handleJavaScriptDialog', { accept: isLeaving })
    if (!isLeaving) contents.owner.close()
  })
}
