import { sendNotice } from '../ipc/send-notice.ts'
import type { OpenWindow, Written } from '../program.ts'

const asked = new WeakMap<OpenWindow, Promise<Written | null>>()

/** Milliseconds a page may take for its journal, and then for its file. */
export type Patience = { readonly journal: number; readonly file: number }

/**
 * Has a page write its journal and then try its file. Gives back what it said last in time, or null where it said nothing:
 * it hangs, or has gone. One question at a time: who asks meanwhile is given the same answer.
 */
export function askToWrite(open: OpenWindow, patience: Patience): Promise<Written | null> {
  const before = asked.get(open)
  if (before) return before
  const answer = ask(open, patience).finally(() => asked.delete(open))
  asked.set(open, answer)
  return answer
}

function ask(open: OpenWindow, { journal, file }: Patience): Promise<Written | null> {
  return new Promise((resolve) => {
    let last: Written | null = null
    const end = () => {
      clearTimeout(timer)
      open.onWritten = null
      resolve(last)
    }
    let timer = setTimeout(end, journal)
    open.onWritten = (answer) => {
      last = answer
      if (answer.done || answer.fault) return end()
      clearTimeout(timer)
      timer = setTimeout(end, file)
    }
    sendNotice(open.window.webContents, 'trouble:closing', {})
  })
}
