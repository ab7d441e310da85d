import { type Fault, fault } from '../../../newsroom/contract/faults.ts'
import { findLayout, type FoundLayout } from '../../../newsroom/formats/packet/packet-layout.ts'
import {
  packetEdition,
  packetManifest,
  type PacketManifest,
  type PacketVersion,
} from '../../../newsroom/formats/packet/packet-manifest.ts'
import { failed, ok, type Result } from '../../../newsroom/story/result.ts'
import type { Story } from '../../../newsroom/story/story.ts'
import type { NewMedia } from '../create-story.ts'
import { hashOf } from '../hash.ts'
import { parseStory } from '../read-story.ts'
import { packetDamaged } from './packet-limits.ts'
import { unpackEntry } from './unpack-entry.ts'
import { readZipDirectory } from './zip-directory.ts'

/** A packet as it was read. Its pictures are whatever bytes lay under the names the story gives. */
export type ReadPacket = {
  readonly story: Story
  /** The story file to the letter. */
  readonly text: string
  /** Null for a story's folder that was zipped by hand. */
  readonly manifest: PacketManifest | null
  readonly media: readonly NewMedia[]
  /** The newest first. */
  readonly versions: readonly (PacketVersion & { readonly text: string })[]
}

/**
 * Reads a packet, or a story's folder that was zipped by hand. `name` is what the file was called and what faults call it.
 *
 * Strict about what it uses, and blind to the rest: an entry that is no part of a packet is checked and never unpacked.
 * Only the reader process calls this.
 */
export function readPacket(bytes: Uint8Array, name: string): Result<ReadPacket, Fault> {
  const entries = readZipDirectory(bytes, name)
  if (!entries.ok) return entries
  const layout = findLayout(entries.value.map((entry) => entry.name))
  if (!layout) return failed(fault('not-a-packet', { name }))
  const byName = new Map(entries.value.map((entry) => [entry.name, entry]))
  const unpack: Unpack = (entryName) => {
    const entry = byName.get(entryName)
    return entry ? unpackEntry(bytes, entry, name) : failed(packetDamaged(name, entryName))
  }
  const text = unpackText(unpack, layout.story)
  if (!text.ok) return text
  const story = readStoryOf(text.value, name)
  if (!story.ok) return story
  const manifest = readManifest(unpack, layout, name)
  if (!manifest.ok) return manifest
  const versions = readVersions(unpack, layout, manifest.value, name)
  if (!versions.ok) return versions
  const media = readMedia(unpack, layout, story.value)
  if (!media.ok) return media
  return ok({
    story: story.value,
    text: text.value,
    manifest: manifest.value,
    media: media.value,
    versions: versions.value,
  })
}

type Unpack = (entry: string) => Result<Uint8Array, Fault>

function unpackText(unpack: Unpack, entry: string): Result<string, Fault> {
  const bytes = unpack(entry)
  return bytes.ok ? ok(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.value)) : bytes
}

function readStoryOf(text: string, name: string): Result<Story, Fault> {
  const parsed = parseStory(text, name)
  if (!parsed.ok) return parsed
  // A newer story could be shown; taken in, it would lose what this program does not know of it.
  if (parsed.value.isNewer) return failed(fault('newer-packet', { name, edition: editionOf(text) }))
  return ok(parsed.value.story)
}

function editionOf(text: string): number {
  return Number(/"edition":\s*(\d{1,9})/.exec(text)?.[1] ?? 0)
}

function readManifest(
  unpack: Unpack,
  { manifest: entry }: FoundLayout,
  name: string,
): Result<PacketManifest | null, Fault> {
  if (entry === null) return ok(null)
  const text = unpackText(unpack, entry)
  if (!text.ok) return text
  const parsed = packetManifest.safeParse(parseJson(text.value))
  if (!parsed.success) return failed(packetDamaged(name, 'packet.json'))
  const { edition } = parsed.data
  return edition > packetEdition ? failed(fault('newer-packet', { name, edition })) : ok(parsed.data)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    // A SyntaxError: the schema refuses what comes of it.
    return undefined
  }
}

/** The versions the packet lists, each whole. One that can't be read as a story is of no use to anybody and is left out. */
function readVersions(
  unpack: Unpack,
  layout: FoundLayout,
  manifest: PacketManifest | null,
  name: string,
): Result<ReadPacket['versions'], Fault> {
  const versions: ReadPacket['versions'][number][] = []
  // Each once, whatever the list says: unpacked two thousand times, one version would be a bomb.
  const listed = new Map((manifest?.versions ?? []).map((version) => [version.hash, version]))
  for (const version of listed.values()) {
    const entry = layout.versions.get(version.hash) ?? `versions/${version.hash}.json`
    const text = unpackText(unpack, entry)
    if (!text.ok) return text
    if (hashOf(text.value) !== version.hash) return failed(packetDamaged(name, entry))
    if (parseStory(text.value, name).ok) versions.push({ ...version, text: text.value })
  }
  return ok(versions)
}

/** The pictures the story names, as far as they are there. Others are passed over. */
function readMedia(unpack: Unpack, layout: FoundLayout, story: Story): Result<NewMedia[], Fault> {
  const names = new Set(story.assets.flatMap(({ file }) => (file ? [file.name] : [])))
  const media: NewMedia[] = []
  for (const name of names) {
    const entry = layout.media.get(name)
    if (entry === undefined) continue
    const bytes = unpack(entry)
    if (!bytes.ok) return bytes
    // A copy of its own: what was only stored is a part of the zip, and would take all of it along.
    media.push({ name, bytes: bytes.value.slice() })
  }
  return ok(media)
}
