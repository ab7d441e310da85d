import type { CommandId } from '../../newsroom/contract/commands.ts'
import { showMerge } from '../conflict/conflict-acts.ts'
import { switchLanguage, switchTheme } from '../window/change-settings.ts'
import { chooseDesk } from '../window/change-desk.ts'
import type { NewsroomWindow } from '../window/newsroom-window.tsx'
import { handOver } from '../packet/hand-over.ts'
import { choosePacket } from '../packet/receive-packet.ts'
import { showProof } from '../sending/show-proof.ts'
import { takeInFiles, takeInFolder } from '../take-in/begin-take-in.ts'
import { openStory } from '../window/open-story.ts'
import { focusFilter, focusPart } from '../window/parts.ts'
import { chooseIntakeFile } from '../window/read-intake.ts'
import { beginRenaming, toggleOverlay, toggleSheet } from '../window/sheets.ts'
import { toggleSide, toggleSides } from '../window/sides.ts'
import { saveCopyElsewhere } from '../window/save-copy.ts'
import { binStory, duplicateStory, revealStory, writeNewStory } from '../window/story-acts.ts'
import { sessionOf, storiesOnDesk, type WindowState } from '../window/window-state.ts'

/** What a command does to the window, and when it can. */
export type WindowCommand = {
  readonly applies: (state: WindowState) => boolean
  readonly run: (newsroom: NewsroomWindow) => unknown
}

const always = () => true
const atDesk = ({ desk }: WindowState) => desk.kind === 'open'
const isInConflict = (state: WindowState) => sessionOf(state)?.store.get().conflict === true
const withStory = (state: WindowState) => sessionOf(state) !== null
const hasVersions = ({ centre }: WindowState) => centre.kind === 'story' || centre.kind === 'refused'

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
  'story.take-in-files': { applies: atDesk, run: takeInFiles },
  'story.take-in-folder': { applies: atDesk, run: takeInFolder },
  'story.save': { applies: withStory, run: ({ store }) => sessionOf(store.get())?.save() },
  'story.save-copy': { applies: withStory, run: saveCopyElsewhere },
  'story.duplicate': onStory(duplicateStory),
  'story.rename': onStory(beginRenaming),
  'story.bin': onStory(binStory),
  'story.reveal': onStory(revealStory),
  'story.versions': { applies: hasVersions, run: (newsroom) => toggleSheet(newsroom, 'versions') },
  'story.preview': { applies: withStory, run: (newsroom) => toggleSheet(newsroom, 'preview') },
  'story.export': { applies: withStory, run: (newsroom) => toggleSheet(newsroom, 'export') },
  'story.prove': { applies: withStory, run: showProof },
  'story.packet': { applies: withStory, run: handOver },
  'story.open-packet': { applies: atDesk, run: choosePacket },
  'story.merge': { applies: isInConflict, run: showMerge },
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
  'desk.lost': { applies: atDesk, run: (newsroom) => toggleSheet(newsroom, 'lost') },
  'desk.filter': { applies: atDesk, run: focusFilter },
  'desk.next': step(1),
  'desk.previous': step(-1),
  'help.shortcuts': { applies: always, run: (newsroom) => toggleOverlay(newsroom, 'shortcuts') },
}
