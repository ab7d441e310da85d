import type { Bridge } from '../../newsroom/contract/contract.ts'

declare global {
  interface Window {
    readonly newsroom: Bridge
  }
}

/** The main process, as a window sees it. */
export const mainProcess: Bridge = window.newsroom
