import { contextBridge, ipcRenderer } from 'electron'
import { callNames, noticeNames } from '../../newsroom/contract/channels.ts'

// One function for each channel, so that a window cannot name a channel of its own.
const call = Object.fromEntries(
  callNames.map((name) => [name, (request: unknown) => ipcRenderer.invoke(name, request)]),
)

const on = Object.fromEntries(
  noticeNames.map((name) => [
    name,
    (listener: (notice: unknown) => void) => {
      // The Electron event stays on this side: it carries `sender`, and with it all of IPC.
      const relay = (_event: unknown, notice: unknown) => listener(notice)
      ipcRenderer.on(name, relay)
      return () => void ipcRenderer.off(name, relay)
    },
  ]),
)

contextBridge.exposeInMainWorld('newsroom', { call, on })
