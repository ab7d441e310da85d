import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { ExportOptions } from '../../../newsroom/formats/format.ts'
import { ferryStory, sampleOptions } from '../../../newsroom/formats/samples/ferry-story.ts'
import { startReader } from './ask-reader.ts'
import { forkReader } from './fork-reader.ts'
import { patience, type ReaderCallName, type ReaderCalls } from './reader-calls.ts'

// Nothing goes to another process with a function in it.
const provable = Object.fromEntries(
  Object.entries(sampleOptions).filter(([name]) => name !== 'pictureBytes'),
) as ExportOptions

/** What each call may be asked. A call that is added and not tried here does not compile. */
const asks: { readonly [Name in ReaderCallName]: ReaderCalls[Name]['ask'] } = {
  'propose-text': { text: 'Ferries return.', from: null },
  'propose-html': { text: '<p>Ferries return.</p>', from: null },
  'read-picture': { bytes: new Uint8Array([1]) },
  'render-picture': { bytes: new Uint8Array([1]), wanted: [] },
  'read-packet': { bytes: new Uint8Array([1]), name: 'a.dateline' },
  'recognise-copy': { bytes: new Uint8Array([1]), name: null },
  'read-copy': {
    bytes: new Uint8Array([1]),
    name: null,
    as: null,
    language: 'en',
    receivedAt: '2026-11-25T09:00:00Z',
  },
  'prove-format': { story: ferryStory, format: 'text', options: provable },
  'read-topics': { bytes: new Uint8Array([1]), name: 'a.json' },
  'open-zip': { bytes: new Uint8Array([1]), name: 'a.zip' },
  'read-zip-file': { key: 'a', entry: 'b' },
}
const names = Object.keys(asks) as ReaderCallName[]
const impatient = Object.fromEntries(names.map((name) => [name, 5_000])) as Record<ReaderCallName, number>

/** A program in the reader's place that does something at its first question and answers the ones after it; and what it noted. */
function badProgram(act: string): { readonly path: string; readonly noted: () => number } {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-caps-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const [path, notes, mark] = ['reader.mjs', 'notes', 'was-asked'].map((name) => join(folder, name))
  writeFileSync(
    path ?? '',
    `import { existsSync, writeFileSync } from 'node:fs'
const note = (text) => writeFileSync(${JSON.stringify(notes)}, String(text))
process.on('message', ({ number }) => {
  if (existsSync(${JSON.stringify(mark)})) return process.send({ number, result: { ok: true, value: 'answered' } })
  writeFileSync(${JSON.stringify(mark)}, '')
  ${act}
})`,
  )
  return { path: path ?? '', noted: () => Number(readFileSync(notes ?? '', 'utf8')) }
}

function isAlive(number: number): boolean {
  try {
    process.kill(number, 0)
    return true
  } catch {
    return false
  }
}

// The caps hold for the process and know nothing of the call: two calls of the ten show that they do.
describe.each(['propose-text', 'read-copy'] as const)('the call %s', (name) => {
  const stopped = { ok: false, fault: { code: 'reader-stopped' } }

  it('that never comes to an end is stopped when its time is over, its process is gone, and the next is answered', async () => {
    const program = badProgram('note(process.pid); for (;;);')
    const reader = startReader(() => forkReader(program.path), impatient)
    const began = performance.now()
    expect(await reader.ask(name, asks[name] as never)).toMatchObject(stopped)
    expect(performance.now() - began).toBeGreaterThan(impatient[name] - 100)
    await expect.poll(() => isAlive(program.noted())).toBe(false)
    expect(await reader.ask(name, asks[name] as never)).toMatchObject({ ok: true })
    reader.stop()
  })

  it('that takes more and more memory dies of it early and alone, and the next is answered', async () => {
    const program = badProgram(
      `const held = []
  for (;;) {
    held.push(new Array(100_000).fill(held.length))
    note(process.memoryUsage().heapUsed / 1_048_576)
  }`,
    )
    const reader = startReader(() => forkReader(program.path, 48))
    expect(await reader.ask(name, asks[name] as never)).toMatchObject(stopped)
    expect(program.noted()).toBeLessThan(120)
    expect(await reader.ask(name, asks[name] as never)).toMatchObject({ ok: true })
    reader.stop()
  })
})

it.each(names)('the call %s has a time that somebody may wait for', (name) => {
  expect(patience[name]).toBeGreaterThan(0)
  expect(patience[name]).toBeLessThanOrEqual(60_000)
})
