import { printStoryFile } from '../story-file/story-file.ts'
import type { Story } from '../../story/story.ts'
import { packetEdition, type PacketManifest, type PacketVersion } from './packet-manifest.ts'

/** The ending of a packet's name. */
export const packetEnding = '.dateline'

/** The file of a packet that says what the packet is. */
export const manifestName = 'packet.json'

/** True for the path of a hand-over packet, by its ending. What it is is decided by the bytes. */
export function isPacketPath(path: string): boolean {
  return path.toLowerCase().endsWith(packetEnding)
}

/** A file of a packet: its name with slashes, and its text or bytes. */
export type PacketFile = { readonly name: string; readonly content: string | Uint8Array }

/** What goes into a packet. The same value gives the same files. */
export type PacketContent = {
  readonly story: Story
  readonly at: string
  readonly from: string
  readonly program: string
  /** The picture files of the story, by their names in `media/`. */
  readonly media: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  /** Earlier versions, the newest first, each with its story file to the letter. */
  readonly versions: readonly (PacketVersion & { readonly text: string })[]
}

/**
 * The files of a packet in their order: `packet.json`, then `story.json` as a desk has it, `media/` and `versions/`.
 *
 * A desk's own story folder has the same names, so that a packet unpacked into a desk is a story of it.
 */
export function layOutPacket(packet: PacketContent): PacketFile[] {
  const { story, at, from, program, media, versions } = packet
  const manifest: PacketManifest = {
    edition: packetEdition,
    story: story.id,
    at,
    from,
    program,
    versions: versions.map(({ hash, at, revision, name, reason }) => ({ hash, at, revision, name, reason })),
  }
  return [
    { name: manifestName, content: `${JSON.stringify(manifest, null, 2)}\n` },
    { name: 'story.json', content: printStoryFile(story) },
    ...media.map(({ name, bytes }) => ({ name: `media/${name}`, content: bytes })),
    ...versions.map(({ hash, text }) => ({ name: `versions/${hash}.json`, content: text })),
  ]
}

/** Where a packet's parts are among the names of a zip. Names that are no part of a packet are passed over. */
export type FoundLayout = {
  readonly story: string
  /** Null for a story's folder that was zipped by hand. */
  readonly manifest: string | null
  /** By the file's name in `media/`. */
  readonly media: ReadonlyMap<string, string>
  /** By the version's hash. */
  readonly versions: ReadonlyMap<string, string>
}

/**
 * Finds a packet's parts among names that have been checked: at the top, or within one folder at the top, as a zip that was
 * made by hand has them. Null where there is no `story.json`, or more than one that could be meant.
 */
export function findLayout(names: readonly string[]): FoundLayout | null {
  // What the Mac's archiver puts beside the files.
  const own = names.filter((name) => !name.startsWith('__MACOSX/'))
  const stories = own.filter((name) => /^([^/]+\/)?story\.json$/.test(name))
  const [story] = stories
  if (story === undefined || stories.length > 1) return null
  const top = story.slice(0, -'story.json'.length)
  const below = own.filter((name) => name.startsWith(top)).map((name) => name.slice(top.length))
  const partsOf = (pattern: RegExp) =>
    new Map(
      below.flatMap((name) => {
        const part = pattern.exec(name)?.[1]
        return part === undefined ? [] : [[part, `${top}${name}`] as const]
      }),
    )
  return {
    story,
    manifest: below.includes('packet.json') ? `${top}packet.json` : null,
    media: partsOf(/^media\/([^/]+)$/),
    versions: partsOf(/^versions\/([0-9a-f]{64})\.json$/),
  }
}
