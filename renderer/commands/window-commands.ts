import type { CommandId } from '../../newsroom/contract/commands.ts'
import { switchLanguage, switchTheme } from '../window/change-settings.ts'
import { chooseDesk } from '../window/change-desk.ts'
import type { NewsroomWindow } from '../window/newsroom-window.tsx'
import { openStory } from '../window/open-story.ts'
import { focusFilter, focusPart } from '../window/parts.ts'
import { chooseIntakeFile } from '../window/read-intake.ts'
import { beginRenaming, toggleOverlay, toggleSheet } from '../window/sheets.ts'
import { toggleSide, toggleSides } from '../window/sides.ts'
import { binStory, duplicateStory, revealStory, writeNewStory } from '../window/story-acts.ts'
import { sessionOf, storiesOnDesk, type WindowState } from '../window/window-state.ts'

/** What a command does to the window, and when it can. */
export type WindowCommand = {
  readonly applies: (state: WindowState) => boolean
  readonly run: (newsroom: NewsroomWindow) => unknown
}

const always = () => true
const atDesk = ({ desk }: WindowState) => desk.kind === 'open'
const withStory = (state: WindowState) => sessionOf(state) !== null

function onStory(act: (newsroom: NewsroomWindow, id: string) => unknown): WindowCommand {
  return {
    applies: withStory,
    run: (newsroom) => {
      const session = sessionOf(newsroom.store.get())
      return session && act(newsroom, session.id)
    },
  }
}

// Asked with every change of the window: without sorting a desk of thousands.
function hasSeveralStories({ desk }: WindowState): boolean {
  if (desk.kind !== 'open') return false
  let count = 0
  for (const { binned } of desk.lines.values()) if (!binned && ++count > 1) return true
  return false
}

function step(by: 1 | -1): WindowCommand {
  return {
    applies: hasSeveralStories,
    run: (newsroom) => {
      const state = newsroom.store.get()
      const stories = storiesOnDesk(state)
      const at = stories.findIndex(({ id }) => id === sessionOf(state)?.id)
      const next = stories[at < 0 ? 0 : (at + by + stories.length) % stories.length]
      return next && openStory(newsroom, next.id)
    },
  }
}

/** Every command of the window itself, by its name in the table of commands. */
export const windowCommands: Partial<Record<CommandId, WindowCommand>> = {
  'story.new': { applies: atDesk, run: writeNewStory },
  'story.intake': { applies: atDesk, run: (newsroom) => toggleSheet(newsroom, 'intake') },
  'story.open-file': { applies: atDesk, run: chooseIntakeFile },
  'story.save': { applies: withStory, run: ({ store }) => sessionOf(store.get())?.save() },
  'story.duplicate': onStory(duplicateStory),
  'story.rename': onStory(beginRenaming),
  'story.bin': onStory(binStory),
  'story.reveal': onStory(revealStory),
  'story.preview': { applies: withStory, run: (newsroom) => toggleSheet(newsroom, 'preview') },
  'story.export': { applies: withStory, run: (newsroom) => toggleSheet(newsroom, 'export') },
  'window.close': { applies: always, run: () => window.close() },
  'view.desk': { applies: always, run: (newsroom) => toggleSide(newsroom, 'desk') },
  'view.slip': { applies: always, run: (newsroom) => toggleSide(newsroom, 'slip') },
  'view.copy-only': { applies: always, run: toggleSides },
  'view.palette': { applies: always, run: (newsroom) => toggleOverlay(newsroom, 'palette') },
  'view.next-part': { applies: always, run: (newsroom) => focusPart(newsroom, 1) },
  'view.previous-part': { applies: always, run: (newsroom) => focusPart(newsroom, -1) },
  'view.theme': { applies: always, run: switchTheme },
  'view.language': { applies: always, run: switchLanguage },
  'desk.open': { applies: always, run: chooseDesk },
  'desk.house': { applies: atDesk, run: (newsroom) => toggleSheet(newsroom, 'house') },
  'desk.window': { applies: always, run: ({ mainProcess }) => mainProcess.call['window:open']({}) },
  'desk.filter': { applies: atDesk, run: focusFilter },
  'desk.next': step(1),
  'desk.previous': step(-1),
  'help.shortcuts': { applies: always, run: (newsroom) => toggleOverlay(newsroom, 'shortcuts') },
}
