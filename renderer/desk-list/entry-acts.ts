import type { StoryLine } from '../../newsroom/contract/views.ts'
import type { NewsroomWindow } from '../window/newsroom-window.tsx'
import { openStory } from '../window/open-story.ts'
import { beginRenaming } from '../window/sheets.ts'
import { binStory, duplicateStory, revealStory } from '../window/story-acts.ts'
import { isUntouchable } from './story-facts.tsx'

/** What can be done with an entry, in the order of its menu, with the key that does it while the entry has the focus. */
export const entryActs = [
  { act: 'open', word: 'open', key: 'Enter' },
  { act: 'duplicate', word: 'duplicate', key: '' },
  { act: 'rename', word: 'rename-act', key: 'F2' },
  { act: 'reveal', word: 'reveal', key: '' },
  { act: 'bin', word: 'to-bin', key: 'Delete' },
] as const

export type EntryAct = (typeof entryActs)[number]['act']

/** Does one of them. A story that can't be read is neither renamed nor duplicated, and nothing happens then. */
export function runEntryAct(newsroom: NewsroomWindow, act: EntryAct, story: StoryLine): void {
  switch (act) {
    case 'open':
      return void openStory(newsroom, story.id)
    case 'duplicate':
      return isUntouchable(story) ? undefined : void duplicateStory(newsroom, story.id)
    case 'rename':
      return isUntouchable(story) ? undefined : beginRenaming(newsroom, story.id)
    case 'reveal':
      return void revealStory(newsroom, story.id)
    case 'bin':
      return void binStory(newsroom, story.id)
  }
}
