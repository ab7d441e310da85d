import { failed, ok, type Result } from '../../story/result.ts'
import { marginLines } from '../office/margin-lines.ts'
import type { OfficeCopy } from '../office/office-copy.ts'
import type { ReadProblem } from '../reader.ts'
import { openDestination } from './rtf-destinations.ts'
import { closeGroup, openGroup } from './rtf-groups.ts'
import { finishSink } from './rtf-lines.ts'
import { type RtfReading, startRtf } from './rtf-reading.ts'
import { addBytes, addUnicode } from './rtf-text.ts'
import { type RtfToken, rtfTokens } from './rtf-tokens.ts'
import { readCharacter, readProperty, readSymbol } from './rtf-words.ts'

/** What an RTF file holds, and whether it ends where it should. */
export type ReadRtf = { readonly copy: OfficeCopy; readonly isWhole: boolean }

// No writer goes as deep; each open group takes memory.
const deepest = 2000

/**
 * What an RTF file holds (Rich Text Format 1.9.1 and older, from any program): its paragraphs by style, lists, tables, text
 * boxes and pictures; changes and remarks on their words; footnotes below the copy. `unsafe` for one that is too deep.
 */
export function readRtf(bytes: Uint8Array): Result<ReadRtf, ReadProblem> {
  const reading = startRtf()
  let isWhole = false
  for (const token of rtfTokens(bytes)) {
    if (token.kind === 'open' && reading.frames.length >= deepest)
      return failed({ code: 'unsafe', reason: `the file has more than ${deepest} groups inside each other` })
    takeIn(reading, token)
    // What stands behind the first group is no part of the file.
    isWhole = token.kind === 'close' && reading.frames.length === 0
    if (isWhole) break
  }
  while (reading.frames.length > 0) closeGroup(reading)
  const parts = finishSink(reading)
  return ok({
    copy: {
      parts: [...parts, ...reading.footnotes],
      setAside: [...marginLines(reading.margins), ...reading.setAside],
      notes: [...reading.notes],
      properties: reading.properties,
    },
    isWhole,
  })
}

function takeIn(reading: RtfReading, token: RtfToken): void {
  switch (token.kind) {
    case 'open':
      return openGroup(reading)
    case 'close':
      return void closeGroup(reading)
    case 'word':
      return readWord(reading, token.name, token.value)
    case 'symbol':
      reading.isOptional = false
      return readSymbol(reading, token.symbol)
    case 'byte':
      return addBytes(reading, [token.byte])
    case 'text':
      return readText(reading, token.bytes)
    case 'binary':
      if (reading.frame.picture) reading.frame.picture.binary = token.bytes
  }
}

function readText(reading: RtfReading, bytes: Uint8Array): void {
  const { picture, gathered, isSkipped } = reading.frame
  if (picture && !gathered && !isSkipped) picture.hex.push(bytes)
  else if (!isSkipped) addBytes(reading, bytes)
}

function readWord(reading: RtfReading, name: string, value: number | null): void {
  const { isOptional, frame } = reading
  reading.isOptional = false
  if (frame.isSkipped) return
  if (name === 'u') addUnicode(reading, value ?? 0)
  else if (readCharacter(reading, name)) return
  else {
    reading.passing = 0
    if (openDestination(reading, name)) return
    if (isOptional && !frame.style) frame.isSkipped = true
    else readProperty(reading, name, value)
  }
}
