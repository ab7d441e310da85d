import { basename, dirname, join, resolve } from 'node:path'
import { type Fault, fault } from '../../newsroom/contract/faults.ts'
import { type House, storyId } from '../../newsroom/contract/views.ts'
import { failed, ok, type Result } from '../../newsroom/story/result.ts'
import type { Story } from '../../newsroom/story/story.ts'
import { findStory, lookAtDesk, newIndex } from '../desk/desk-index.ts'
import { diskVfs } from '../desk/disk-vfs.ts'
import { diskFault } from '../desk/disk-fault.ts'
import { newHouse, readHouse } from '../desk/house-file.ts'
import { readStory } from '../desk/read-story.ts'
import { binName, storyFolder } from '../desk/story-place.ts'

/** A story that was named on the command line, its folder, and the house it belongs to. */
export type FoundStory = {
  readonly story: Story
  readonly folder: string
  /** The desk's folder, or the folder around a story outside any desk. */
  readonly desk: string
  readonly house: House
}

/** Finds a story by its folder, or by its id at a desk. */
export async function findNamedStory(
  named: string,
  deskFolder: string | undefined,
): Promise<Result<FoundStory, Fault>> {
  const folder =
    deskFolder !== undefined && storyId.safeParse(named).success
      ? await folderOfId(named, resolve(deskFolder))
      : ok(named.endsWith('story.json') ? dirname(resolve(named)) : resolve(named))
  if (!folder.ok) return folder
  const read = await readStory(diskVfs, join(folder.value, 'story.json'))
  if (!read.ok) return read
  const desk = deskFolder === undefined ? deskAround(folder.value) : resolve(deskFolder)
  const house = await houseOf(desk)
  if (!house.ok) return house
  return ok({ story: read.value.story, folder: folder.value, desk, house: house.value })
}

async function folderOfId(id: string, desk: string): Promise<Result<string, Fault>> {
  try {
    const index = newIndex(diskVfs, desk)
    await lookAtDesk(index, new Map(), () => undefined)
    const found = findStory(index, id.toLowerCase())
    return found ? ok(storyFolder(desk, found.place)) : failed(fault('no-such-story'))
  } catch (cause) {
    return failed(diskFault(cause, desk))
  }
}

function deskAround(folder: string): string {
  const around = dirname(folder)
  return basename(around) === binName ? dirname(around) : around
}

/** A story outside any desk is exported for a house that has decided nothing. */
async function houseOf(desk: string): Promise<Result<House, Fault>> {
  const read = await readHouse(diskVfs, desk)
  if (!read.ok) return read
  return ok(read.value ?? newHouse('', 'en'))
}
