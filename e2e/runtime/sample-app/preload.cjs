// A sandboxed preload has `require` and nothing else to load with.
/* eslint-disable @typescript-eslint/no-require-imports */
const { contextBridge, ipcRenderer } = require('electron')

globalThis.hiddenFromPage = true

let refused = ''
try {
  require('node:fs')
} catch (error) {
  refused = error.message
}

contextBridge.exposeInMainWorld('sample', {
  refused,
  sandboxed: process.sandboxed,
  type: process.type,
  spokenTo: process.argv.includes('--spoken-to=sample'),
  nested: { list: [1, { when: new Date(5) }], each: (visit) => [1, 2].map((number) => visit(number)) },
  throws: () => {
    throw new TypeError('thrown at once')
  },
  later: async (value) => {
    if (value < 0) throw new Error('thrown later')
    return { value }
  },
  call: (channel, ...values) => ipcRenderer.invoke(channel, ...values),
  setUnsaved: (unsaved) => ipcRenderer.send('unsaved', unsaved),
  onMenu: (listener) => {
    const relay = (_event, text) => listener(text)
    ipcRenderer.on('menu', relay)
    return () => ipcRenderer.off('menu', relay)
  },
  onSecond: (listener) => {
    ipcRenderer.on('second', (_event, text) => listener(text))
  },
})
