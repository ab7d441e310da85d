import { addressToLoad } from './address-to-load.ts'
import {
  calledOnlyIn,
  importedOnlyIn,
  madeOnlyIn,
  namedOnlyIn,
  noElement,
  noProperty,
  noText,
  type SourceRule,
} from './source-rules.ts'
import type { SourceFile } from './source-files.ts'

/** A hardening item that is kept in the source itself: its rules, and files in which each is broken once. */
export type SourceItem = {
  readonly item: string
  readonly claim: string
  readonly rules: readonly SourceRule[]
  /** Each of these alone must be reported. */
  readonly undone: readonly SourceFile[]
}

const window = 'electron/main/windows/story-window.ts'
const undone = (text: string, path = 'electron/main/undone.ts'): SourceFile => ({ path, text })
const drawn = (text: string) => undone(text, 'renderer/undone.tsx')

const unpackers =
  /^(unzip|unzipSync|Unzip|UnzipInflate|gunzip|gunzipSync|inflate|inflateSync|Inflate|AsyncInflate|decompressSync|inflateRawSync|gunzipAsync)$/
const unpacking = ['packet', 'history', 'reader', 'gazetteer'].map((part) => `electron/desk/${part}/`)

/** Every item that shows in the source. The names are those of `reliability.md`, section 4.2: E for Electron's own list. */
export const sourceItems: readonly SourceItem[] = [
  {
    item: 'E1',
    claim: 'nothing is loaded over http, ws or ftp',
    rules: [noText(addressToLoad)],
    undone: [undone("window.loadURL('http://example.org/')"), undone('const feed = `ws://${host}/`')],
  },
  {
    item: 'E2 E3 E4',
    claim: 'a window is made in one place only',
    rules: [madeOnlyIn(/^(BrowserWindow|WebContentsView|BrowserView|BaseWindow)$/, [window])],
    undone: ['BrowserWindow', 'WebContentsView', 'BrowserView', 'BaseWindow'].map((name) =>
      undone(`new ${name}({})`),
    ),
  },
  {
    item: 'E4',
    claim: 'no switch takes the sandbox away',
    rules: [noText(/^-*(no-sandbox|disable-web-security|disable-site-isolation-trials|allow-file-access)/)],
    undone: [undone("app.commandLine.appendSwitch('no-sandbox')")],
  },
  {
    item: 'E5',
    claim: 'permissions are given in one place only',
    rules: [
      calledOnlyIn(
        /^set(PermissionRequest|PermissionCheck|DevicePermission|USBProtectedClasses|DisplayMediaRequest)Handler$/,
        ['electron/main/lockdown.ts'],
      ),
    ],
    undone: [undone('session.setPermissionRequestHandler((_c, _p, answer) => answer(true))')],
  },
  {
    item: 'E8 E9 E10',
    claim: 'no insecure content, experimental or Blink feature is asked for elsewhere',
    rules: [
      namedOnlyIn(/^(allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures|webSecurity)$/, [
        window,
      ]),
    ],
    undone: [undone('open({ enableBlinkFeatures: "x" })'), undone('open({ webSecurity: false })')],
  },
  {
    item: 'E11',
    claim: 'no webview is drawn, no plugin, no frame but the preview',
    rules: [
      noElement(/^(webview|object|embed|portal|applet)$/),
      noElement(/^iframe$/, ['renderer/sending/preview-page.tsx']),
      noText(/^(webview|applet)$/i),
    ],
    undone: [drawn('const a = <webview src="x" />'), drawn('const a = <iframe src="x" />')],
  },
  {
    item: 'E14',
    claim: 'the window opens no other by itself',
    rules: [calledOnlyIn(/^(setWindowOpenHandler)$/, ['electron/main/lockdown.ts'])],
    undone: [undone("contents.setWindowOpenHandler(() => ({ action: 'allow' }))")],
  },
  {
    item: 'E15',
    claim: 'links are opened outside in one place only, and files never',
    rules: [
      calledOnlyIn(/^openExternal$/, ['electron/main/lockdown.ts']),
      calledOnlyIn(/^(openPath|openItem|writeShortcutLink|setAsDefaultProtocolClient)$/, []),
      importedOnlyIn(/^(node:)?(child_process|cluster|worker_threads|vm)$/, [
        'electron/desk/reader/fork-reader.ts',
        // The command line starts the program itself for a page on paper; what it starts comes from the environment alone.
        'electron/cli/print-paper.ts',
      ]),
    ],
    undone: [
      undone('shell.openExternal(url)'),
      undone("shell['openExternal'](url)"),
      undone('shell.openPath(file)'),
      undone("import { exec } from 'node:child_process'"),
    ],
  },
  {
    item: 'E17',
    claim: 'calls are answered through the one wrapper',
    rules: [
      namedOnlyIn(/^ipcMain$/, ['electron/main/main.ts', 'electron/main/ipc/answer-calls.ts']),
      calledOnlyIn(/^(handleOnce)$/, []),
    ],
    undone: [
      undone("import { ipcMain } from 'electron'\nipcMain.on('x', act)"),
      undone('electron.ipcMain.handle("x", act)'),
    ],
  },
  {
    item: 'E18',
    claim: 'pages come over our own scheme, and nothing from file:',
    rules: [
      calledOnlyIn(/^(loadFile|interceptFileProtocol|registerFileProtocol|registerHttpProtocol)$/, []),
      noText(/^file:\/\//i),
      calledOnlyIn(/^loadURL$/, [window]),
    ],
    undone: [
      undone("window.loadFile('index.html')"),
      undone("window.loadURL('app://x')"),
      undone("const a = 'file:///a'"),
    ],
  },
  {
    item: 'E20',
    claim: 'the preload alone speaks to the main process',
    rules: [
      namedOnlyIn(/^(ipcRenderer|contextBridge)$/, ['electron/preload/preload.ts']),
      noProperty(/^(sender|ports|senderFrame)$/, ['electron/main/']),
    ],
    undone: [
      drawn("import { ipcRenderer } from 'electron'"),
      undone('pass(event.sender)', 'electron/preload/undone.ts'),
    ],
  },
  {
    item: 'X1',
    claim: 'no text becomes markup in the window',
    rules: [
      noProperty(/^(innerHTML|outerHTML|srcdoc|dangerouslySetInnerHTML)$/),
      namedOnlyIn(/^(dangerouslySetInnerHTML|XSLTProcessor|trustedTypes)$/, []),
      // The one that reads wires has nothing to do with a window's.
      namedOnlyIn(/^DOMParser$/, ['newsroom/formats/xml/parse-xml.ts']),
      calledOnlyIn(
        /^(insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe|writeln|setHTML)$/,
        [],
      ),
    ],
    undone: [
      drawn('const a = <p dangerouslySetInnerHTML={{ __html: x }} />'),
      drawn('element.innerHTML = x'),
      drawn("element['innerHTML'] = x"),
      drawn("element.insertAdjacentHTML('beforeend', x)"),
      drawn('new DOMParser().parseFromString(x)'),
    ],
  },
  {
    item: 'X2',
    claim: 'XML is parsed in one place that resolves no entity, and a picture’s own by its reader',
    rules: [
      importedOnlyIn(/^@xmldom\/xmldom$/, ['newsroom/formats/xml/parse-xml.ts']),
      importedOnlyIn(/^(?!@xmldom\/xmldom$|\.).*(xml|sax|libxml|xslt)/i, []),
      importedOnlyIn(/^exifreader$/, ['electron/desk/media/picture-fields.ts']),
    ],
    undone: [
      undone("import { parse } from 'fast-xml-parser'"),
      undone("import { DOMParser } from '@xmldom/xmldom'"),
      undone("import ExifReader from 'exifreader'"),
    ],
  },
  {
    item: 'X3',
    claim: 'archives are opened where packets, histories and our own gazetteer are read, and nowhere else',
    rules: [namedOnlyIn(unpackers, [...unpacking, 'newsroom/formats/zip/'])],
    undone: [undone("import { unzipSync } from 'fflate'", 'electron/desk/intake/undone.ts')],
  },
  {
    item: 'X6',
    claim: 'no code of ours makes a connection',
    rules: [
      importedOnlyIn(/^(node:)?(net|tls|http|https|http2|dgram|dns|dns\/promises|inspector)$/, []),
      importedOnlyIn(/^(axios|undici|ws|got|ssh2.*|basic-ftp|nodemailer|electron-updater)$/, []),
      calledOnlyIn(
        /^(fetch|WebSocket|EventSource|XMLHttpRequest|sendBeacon|RTCPeerConnection|WebTransport|SharedWorker|importScripts)$/,
        [],
      ),
      namedOnlyIn(/^(autoUpdater|crashReporter|setFeedURL|downloadURL)$/, []),
    ],
    undone: [
      undone("import { connect } from 'node:net'"),
      undone("const https = require('https')"),
      drawn('void fetch(address)'),
      drawn('new WebSocket(address)'),
      undone("import { autoUpdater } from 'electron'"),
    ],
  },
  {
    item: 'X7',
    claim: 'no certificate is waved through',
    rules: [
      namedOnlyIn(
        /^(rejectUnauthorized|NODE_TLS_REJECT_UNAUTHORIZED|setCertificateVerifyProc|hostVerifier|checkServerIdentity)$/,
        [],
      ),
      noText(/^(certificate-error|-*ignore-certificate-errors|NODE_TLS_REJECT_UNAUTHORIZED|login)$/),
    ],
    undone: [undone('send({ rejectUnauthorized: false })'), undone("app.on('certificate-error', accept)")],
  },
  {
    item: 'X9',
    claim: 'no developer tools, no code from strings',
    rules: [
      calledOnlyIn(
        /^(openDevTools|toggleDevTools|eval|Function|executeJavaScript|executeJavaScriptInIsolatedWorld|insertCSS)$/,
        [],
      ),
      noText(/^(toggleDevTools|-*remote-debugging-(port|pipe)|-*inspect(-brk)?)$/i, [
        'electron/main/lockdown.ts',
      ]),
    ],
    undone: [
      undone('window.webContents.openDevTools()'),
      undone("menu.append({ role: 'toggleDevTools' })"),
      drawn("eval('x')"),
      drawn("new Function('x')"),
      undone("window.webContents.executeJavaScript('x')"),
    ],
  },
  {
    item: 'X11',
    claim: 'what electronegativity looks for besides: remote module, affinity, silenced warnings, pop-ups',
    rules: [
      namedOnlyIn(/^(enableRemoteModule|affinity|allowpopups|ELECTRON_DISABLE_SECURITY_WARNINGS)$/, [
        'renderer/',
      ]),
      noText(/^(ELECTRON_DISABLE_SECURITY_WARNINGS|auxclick)$/),
      importedOnlyIn(/^@electron\/remote/, []),
    ],
    undone: [
      undone('open({ enableRemoteModule: true })'),
      undone("open({ affinity: 'one' })"),
      undone("process.env['ELECTRON_DISABLE_SECURITY_WARNINGS'] = '1'"),
      undone("import remote from '@electron/remote/main'"),
    ],
  },
]
