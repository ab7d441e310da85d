import { join } from 'node:path'
import { hashOf } from './hash.ts'

/** The folder of the desk that stories are moved to instead of being deleted. */
export const binName = '.bin'

/** Where a story lies at its desk. */
export type StoryPlace = { readonly name: string; readonly binned: boolean }

/** The folder of a story. */
export function storyFolder(desk: string, place: StoryPlace): string {
  return place.binned ? join(desk, binName, place.name) : join(desk, place.name)
}

/** The story file in the folder of a story. */
export function storyFile(desk: string, place: StoryPlace): string {
  return join(storyFolder(desk, place), 'story.json')
}

/** A key for a place, the same as long as the story is not moved. */
export function placeKey(place: StoryPlace): string {
  return place.binned ? `${binName}/${place.name}` : place.name
}

/** Names a desk by its folder: 16 hexadecimal digits. */
export function deskIdFor(folder: string): string {
  return hashOf(folder.normalize('NFC')).slice(0, 16)
}

/** A UUID for a place whose file gives none of its own, the same each time. */
export function storyIdFor(desk: string, place: StoryPlace): string {
  const digits = hashOf(`${desk.normalize('NFC')}\n${placeKey(place).normalize('NFC')}`)
  // RFC 9562, version 8: the digits are ours, with the version and the variant in their places.
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-')
}
