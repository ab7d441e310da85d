import { basename, dirname, join } from 'node:path'
import { type Fault, fault } from '../../../newsroom/contract/faults.ts'
import { layOutPacket, packetEnding } from '../../../newsroom/formats/packet/packet-layout.ts'
import { entryLimit } from '../../../newsroom/formats/zip/zip-limits.ts'
import { failed, ok, type Result } from '../../../newsroom/story/result.ts'
import type { Story } from '../../../newsroom/story/story.ts'
import { moveToFreeName, type NewMedia } from '../create-story.ts'
import { diskFault } from '../disk-fault.ts'
import { sweepUnfinished } from '../export/sweep-unfinished.ts'
import { hashOf } from '../hash.ts'
import { pictureBytes } from '../media/picture-bytes.ts'
import { temporaryName } from '../temporary-name.ts'
import type { Vfs } from '../vfs.ts'
import { writeNewFile } from '../write-file.ts'
import { filesOf } from './check-pictures.ts'
import { packPacket } from './pack-packet.ts'
import { packetMegabytes } from './packet-limits.ts'
import type { KeptText } from './versions-of.ts'

/** What is handed over. */
export type HandOver = {
  /** With the revision its file has. */
  readonly story: Story
  /** The story's folder. */
  readonly folder: string
  readonly versions: readonly KeptText[]
  readonly at: string
  readonly from: string
  readonly program: string
}

/** Where a packet was put, and what the pictures are called that are not there to be put in. */
export type WrittenPacket = { readonly place: string; readonly missing: string[] }

/** The most versions that travel, and the most bytes they take together. The newest go. */
const mostVersions = 100
const mostVersionBytes = 20_000_000

/**
 * Writes a packet at a path the user has chosen, whole or not at all; under a numbered name where that is taken: nothing is
 * written over.
 */
export async function writePacket(
  vfs: Vfs,
  path: string,
  given: HandOver,
): Promise<Result<WrittenPacket, Fault>> {
  const into = dirname(path)
  const wanted = basename(path).toLowerCase().endsWith(packetEnding)
    ? basename(path)
    : `${basename(path)}${packetEnding}`
  const { story, folder, at, from, program } = given
  const found = await picturesOf(vfs, folder, story)
  if (!found.ok) return found
  const { media, missing } = found.value
  const bytes = media.reduce((sum, picture) => sum + picture.bytes.byteLength, mostVersionBytes * 2)
  if (bytes > packetMegabytes * 1_000_000 || media.length > entryLimit - mostVersions - 2)
    return failed(fault('too-large', { place: wanted, megabytes: packetMegabytes }))
  const versions = travelling(given.versions)
  const files = layOutPacket({ story, at, from, program, media, versions })
  const building = join(into, temporaryName('packet'))
  try {
    await sweepUnfinished(vfs, into, 'packet')
    await writeNewFile(vfs, building, packPacket(files))
    return ok({ place: join(into, await moveToFreeName(vfs, building, into, wanted)), missing })
  } catch (cause) {
    await vfs.removeFile(building).catch(() => undefined)
    return failed(diskFault(cause, into))
  }
}

/** The newest versions within the limits, each text once. */
function travelling(versions: readonly KeptText[]) {
  const newestFirst = versions.toSorted((one, other) => other.order - one.order)
  const byHash = new Map<string, KeptText>()
  let bytes = 0
  for (const version of newestFirst) {
    bytes += version.text.length * 3
    if (byHash.size >= mostVersions || bytes > mostVersionBytes) break
    const hash = hashOf(version.text)
    if (!byHash.has(hash)) byHash.set(hash, version)
  }
  return [...byHash].map(([hash, { text, at, revision, name, reason }]) => ({
    hash,
    text,
    at,
    revision,
    name,
    reason,
  }))
}

async function picturesOf(
  vfs: Vfs,
  folder: string,
  story: Story,
): Promise<Result<{ media: NewMedia[]; missing: string[] }, Fault>> {
  const media: NewMedia[] = []
  const missing: string[] = []
  for (const file of filesOf(story)) {
    const bytes = await pictureBytes(vfs, folder, file)
    if (bytes.ok) media.push({ name: file.name, bytes: bytes.value })
    else if (['gone', 'picture-damaged'].includes(bytes.fault.code))
      missing.push(file.originalName ?? file.name)
    else return bytes
  }
  return ok({ media, missing })
}
