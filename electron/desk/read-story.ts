import { basename, dirname } from 'node:path'
import { type Fault, fault } from '../../newsroom/contract/faults.ts'
import { currentEdition, readStoryFile } from '../../newsroom/formats/story-file/story-file.ts'
import { failed, ok, type Result } from '../../newsroom/story/result.ts'
import type { Story } from '../../newsroom/story/story.ts'
import { diskFault } from './disk-fault.ts'
import { hashOf } from './hash.ts'
import type { Vfs } from './vfs.ts'

/** A story file as it was read. */
export type ReadStory = {
  readonly story: Story
  readonly hash: string
  readonly text: string
  /** Written by a newer Dateline: to be shown, never to be written over. */
  readonly isNewer: boolean
}

/** Reads a story file. A damaged one, and a newer one this program can't show, are faults; the file is left alone. */
export async function readStory(vfs: Vfs, path: string): Promise<Result<ReadStory, Fault>> {
  try {
    const bytes = await vfs.readFile(path)
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    const read = parseStory(text, basename(dirname(path)))
    return read.ok ? ok({ ...read.value, text, hash: hashOf(bytes) }) : read
  } catch (cause) {
    return failed(diskFault(cause, dirname(path)))
  }
}

/** Reads the text of a story file; `name` is what a fault calls it. */
export function parseStory(text: string, name: string): Result<{ story: Story; isNewer: boolean }, Fault> {
  const read = readStoryFile(text)
  if (read.ok) return ok({ story: read.value, isNewer: false })
  const why = read.fault
  switch (why.kind) {
    case 'newer-edition': {
      const shown = readStoryFile(asCurrentEdition(text))
      if (shown.ok) return ok({ story: shown.value, isNewer: true })
      return failed(fault('newer-edition', { name, edition: why.edition }))
    }
    case 'not-json':
      return failed(fault('not-a-story', { name, reason: why.reason }))
    case 'not-a-story':
      return failed(fault('not-a-story', { name, reason: `${why.at}: ${why.reason}` }))
  }
}

// A newer edition is often the same story with more to it; what is common to both can be shown.
function asCurrentEdition(text: string): string {
  const newer = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text) as object
  return JSON.stringify({ ...newer, edition: currentEdition })
}
