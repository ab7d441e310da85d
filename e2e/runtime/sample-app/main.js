// A small app with one of everything the runtime has to get right. It knows nothing of what it runs on.
import { join } from 'node:path'
import {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  net,
  protocol,
  session,
  shell,
  utilityProcess,
} from 'electron'
import { pathToFileURL } from 'node:url'

const here = import.meta.dirname
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' media: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** What the specs ask about afterwards. */
globalThis.sampleApp = { events: [], asked: [], unsaved: false, childSays: [] }
const note = (event) => globalThis.sampleApp.events.push(event)

if (!app.requestSingleInstanceLock({ from: 'sample' })) app.quit()
app.enableSandbox()
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  { scheme: 'media', privileges: { standard: true, secure: true } },
])
app.on('second-instance', (_event, argv) => windows()[0].webContents.send('second', argv.at(-1)))
app.on('window-all-closed', () => {
  note('window-all-closed')
  app.quit()
})
for (const name of ['before-quit', 'will-quit']) app.on(name, () => note(name))

function windows() {
  return BrowserWindow.getAllWindows()
}

function serveApp(request) {
  const { host, pathname } = new URL(request.url)
  if (host !== 'sample') return new Response('There is no such host.', { status: 404 })
  if (pathname.startsWith('/preview/')) return servePreview(pathname)
  const path = join(here, 'pages', pathname)
  return net.fetch(pathToFileURL(path).href).then((file) => {
    const headers = { 'content-type': file.headers.get('content-type'), 'content-security-policy': policy }
    return new Response(file.body, { headers })
  })
}

function servePreview(pathname) {
  const headers = {
    'content-type': 'text/html',
    'content-security-policy': "default-src 'none'; img-src media:",
  }
  const token = pathname.split('/')[2]
  return new Response(
    `<!doctype html><title>Preview</title><h1>Preview of ${token}</h1>
     <img alt="inner" src="media://inner/pixel.png"><p id="world">untouched</p>
     <script>document.getElementById('world').textContent = 'scripted'</script>
     <a href="other.html">Elsewhere</a>`,
    { headers },
  )
}

function serveMedia(request) {
  note(`media:${new URL(request.url).host}`)
  return new Response(pixel, { headers: { 'content-type': 'image/png' } })
}

function openWindow(page) {
  const window = new BrowserWindow({
    width: 900,
    height: 700,
    show: false,
    webPreferences: { preload: join(here, 'preload.cjs'), additionalArguments: ['--spoken-to=sample'] },
  })
  const { webContents } = window
  window.once('ready-to-show', () => window.show())
  window.on('close', (event) => keepUnsaved(event, window))
  window.on('closed', () => note('closed'))
  webContents.setWindowOpenHandler(({ url }) => {
    globalThis.sampleApp.asked.push(url)
    if (URL.canParse(url) && ['http:', 'https:', 'mailto:'].includes(new URL(url).protocol))
      void shell.openExternal(url)
    return { action: 'deny' }
  })
  webContents.on('will-navigate', (event) => refuse('will-navigate', event))
  webContents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame && !event.url.includes('/preview/')) refuse('will-frame-navigate', event)
  })
  webContents.on('render-process-gone', (_event, { reason }) => {
    note(`gone:${reason}`)
    webContents.reload()
  })
  void window.loadURL(`app://sample/${page}`)
  return window
}

function refuse(name, event) {
  note(`${name}:${event.url}`)
  if (!event.url.startsWith('app://sample/allowed')) event.preventDefault()
}

async function keepUnsaved(event, window) {
  if (!globalThis.sampleApp.unsaved) return
  event.preventDefault()
  const { response } = await dialog.showMessageBox(window, {
    message: 'Close without saving?',
    buttons: ['Close', 'Keep open'],
    cancelId: 1,
  })
  if (response !== 0) return
  globalThis.sampleApp.unsaved = false
  window.close()
}

function answerCalls() {
  ipcMain.handle('echo', (event, value) => ({
    value,
    from: event.senderFrame.url,
    origin: event.senderFrame.origin,
  }))
  ipcMain.handle('fails', () => {
    throw new RangeError('out of range')
  })
  ipcMain.handle('answers-with-function', () => () => 1)
  ipcMain.handle('choose', (event) =>
    dialog.showOpenDialog(BrowserWindow.fromWebContents(event.sender), { title: 'Choose' }),
  )
  ipcMain.handle('print', async (event) =>
    (await event.sender.printToPDF({ pageSize: 'A4', printBackground: true })).toString('latin1'),
  )
  ipcMain.handle('copy', async (_event, text) => {
    await clipboard.writeText(text)
    return clipboard.readText()
  })
  ipcMain.on('unsaved', (_event, unsaved) => {
    globalThis.sampleApp.unsaved = unsaved
  })
}

function setMenu() {
  const say = (text) => (_item, window) => window?.webContents.send('menu', text)
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      {
        label: 'File',
        submenu: [
          { id: 'new', label: 'New', accelerator: 'CmdOrCtrl+N', click: say('new') },
          { id: 'palette', label: 'Palette', accelerator: 'CmdOrCtrl+Shift+P', click: say('palette') },
          { id: 'off', label: 'Off', accelerator: 'CmdOrCtrl+E', enabled: false, click: say('off') },
          { id: 'wrap', label: 'Wrap', type: 'checkbox', click: (item) => note(`wrap:${item.checked}`) },
          { type: 'separator' },
          { role: 'quit' },
        ],
      },
      { role: 'editMenu' },
    ]),
  )
}

function startChild() {
  const child = utilityProcess.fork(join(here, 'child.js'), ['--greeting=hello'], {
    stdio: 'pipe',
    serviceName: 'sample child',
  })
  child.on('message', (message) => globalThis.sampleApp.childSays.push(message))
  child.on('exit', (code) => note(`child:${code === 0 ? 'well' : 'badly'}`))
  globalThis.sampleApp.child = child
}

app.whenReady().then(() => {
  protocol.handle('app', serveApp)
  protocol.handle('media', serveMedia)
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.defaultSession.setPermissionCheckHandler(() => false)
  globalThis.sampleApp.startChild = startChild
  globalThis.sampleApp.openWindow = openWindow
  answerCalls()
  setMenu()
  openWindow('index.html')
})
