import { expect, test, vi } from 'vitest'
import { readerMemory } from '../desk/reader/fork-reader.ts'
import { startReaderProcess } from './reader-process.ts'

const asked = vi.hoisted(() => ({ options: {} as Record<string, unknown> }))
vi.mock('electron', () => ({
  utilityProcess: {
    fork: (_program: string, _args: readonly string[], options: Record<string, unknown>) => {
      asked.options = options
      return { postMessage: () => undefined, on: () => undefined, kill: () => true }
    },
  },
}))

test('the reader’s process has a cap on its memory, knows nothing of the shell, and says nothing to it', () => {
  startReaderProcess('/program/dist/electron/reader.js')
  expect(asked.options).toMatchObject({
    execArgv: [`--max-old-space-size=${readerMemory}`],
    env: {},
    stdio: 'ignore',
  })
})
