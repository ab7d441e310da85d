import type { IpcMainInvokeEvent } from 'electron'
import { expect, test } from 'vitest'
import type { Program } from '../program.ts'
import { callerOf } from './caller.ts'

const contents = {}
const open = { window: { isDestroyed: () => false, webContents: contents } }
const program = { windows: new Set([open]) } as unknown as Program

const asked = (frame: object | null, sender: object = contents) =>
  callerOf(program, { senderFrame: frame, sender } as unknown as IpcMainInvokeEvent)
const ours = { parent: null, url: 'app://dateline/index.html' }

test('the top frame of one of our windows, on our own origin, is answered', () => {
  expect(asked(ours)).toBe(open)
})

test.each([
  ['a frame inside our page', { ...ours, parent: ours }],
  ['the preview', { parent: ours, url: 'app://dateline/preview/1/index.html' }],
  ['another host of our scheme', { ...ours, url: 'app://elsewhere/index.html' }],
  ['a page of the web', { ...ours, url: 'https://dateline/index.html' }],
  ['a look-alike', { ...ours, url: 'app://dateline.evil.example/index.html' }],
  ['a file', { ...ours, url: 'file:///app/index.html' }],
  ['an empty page', { ...ours, url: '' }],
  ['a frame that has gone', null],
])('%s is not', (_name, frame) => {
  expect(asked(frame)).toBeNull()
})

test('nor is a page that belongs to no window of ours', () => {
  expect(asked(ours, {})).toBeNull()
})
