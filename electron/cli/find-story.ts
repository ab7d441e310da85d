import { basename, dirname, join, resolve } from 'node:path'
import { type Fault, fault } from '../../newsroom/contract/faults.ts'
import { type House, storyId } from '../../newsroom/contract/views.ts'
import { failed, ok, type Result } from '../../newsroom/story/result.ts'
import type { Story } from '../../newsroom/story/story.ts'
import { allLines, type DeskIndex, findStory, lookAtDesk, newIndex } from '../desk/desk-index.ts'
import { diskVfs } from '../desk/disk-vfs.ts'
import { diskFault } from '../desk/disk-fault.ts'
import { newHouse, readHouse } from '../desk/house-file.ts'
import { readStory } from '../desk/read-story.ts'
import { binName, storyFolder } from '../desk/story-place.ts'
import type { ExportCommand } from './command.ts'
import { latestFirst } from './latest-first.ts'

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
  desk: string | undefined,
): Promise<Result<FoundStory, Fault>> {
  const folders = await foldersNamed({ stories: [named], isAll: false, ...(desk ? { desk } : {}) })
  return folders.ok ? storyIn(folders.value[0] ?? '', desk) : folders
}

type Named = Pick<ExportCommand, 'stories' | 'isAll' | 'desk'>

/** The folders of stories as they were named, or of all of a desk, the latest first. The desk is looked at once. */
export async function foldersNamed({ stories, isAll, desk }: Named): Promise<Result<string[], Fault>> {
  const isId = (named: string) => desk !== undefined && storyId.safeParse(named).success
  if (desk === undefined || !(isAll || stories.some(isId))) return ok(stories.map(folderOfPath))
  const folder = resolve(desk)
  const index = await indexOf(folder)
  if (!index.ok) return index
  const all = () =>
    allLines(index.value)
      .filter(({ binned }) => !binned)
      .toSorted(latestFirst)
      .map(({ id }) => id)
  const folders: string[] = []
  for (const named of isAll ? all() : stories) {
    const found = findStory(index.value, named.toLowerCase())
    if (!found && isId(named)) return failed(fault('no-such-story'))
    folders.push(found ? storyFolder(folder, found.place) : folderOfPath(named))
  }
  return ok(folders)
}

function folderOfPath(named: string): string {
  return named.endsWith('story.json') ? dirname(resolve(named)) : resolve(named)
}

/** The story in a folder, and the house of the desk that was named, or else of the one around the folder. */
export async function storyIn(
  folder: string,
  deskFolder: string | undefined,
): Promise<Result<FoundStory, Fault>> {
  const read = await readStory(diskVfs, join(folder, 'story.json'))
  if (!read.ok) return read
  const desk = deskFolder === undefined ? deskAround(folder) : resolve(deskFolder)
  const house = await houseOf(desk)
  if (!house.ok) return house
  return ok({ story: read.value.story, folder, desk, house: house.value })
}

async function indexOf(desk: string): Promise<Result<DeskIndex, Fault>> {
  try {
    const index = newIndex(diskVfs, desk)
    await lookAtDesk(index, new Map(), () => undefined)
    return ok(index)
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
