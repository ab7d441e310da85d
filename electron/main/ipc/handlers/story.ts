import { join } from 'node:path'
import { shell } from 'electron'
import type { Answer, Handlers } from '../../../../newsroom/contract/contract.ts'
import { fault } from '../../../../newsroom/contract/faults.ts'
import { newStory } from '../../../../newsroom/story/new-story.ts'
import { failed, ok } from '../../../../newsroom/story/result.ts'
import { menuWording } from '../../../../newsroom/wording/menu.ts'
import { speak } from '../../../../newsroom/wording/wording.ts'
import { createStory } from '../../../desk/create-story.ts'
import { storyAt } from '../../../desk/desk.ts'
import { duplicateAtDesk } from '../../../desk/duplicate-story.ts'
import { binStory, putBackStory, renameStory } from '../../../desk/move-story.ts'
import { closeStory, journalOperations, openStory } from '../../../desk/open-story.ts'
import { resolveConflict } from '../../../desk/resolve-conflict.ts'
import { saveStory } from '../../../desk/save-story.ts'
import { storyFolder } from '../../../desk/story-place.ts'
import { type OpenWindow, type Program, windowWithStory } from '../../program.ts'

type StoryCallName = Extract<keyof Handlers<OpenWindow>, `story:${string}`>
type StoryCalls = Pick<Handlers<OpenWindow>, StoryCallName>

/** What a window may have done with stories. A story open in one window is only shown, not opened, in a second one. */
export function storyHandlers(program: Program): StoryCalls {
  return {
    'story:open': ({ story }, caller) => openInWindow(program, story, caller),
    'story:journal': (request, caller) => journalOperations(caller.standing.desk, request),
    'story:save': (request, caller) => saveStory(caller.standing.desk, request),
    'story:close': async ({ story }, caller) => {
      if (caller.stories.delete(story)) await closeStory(caller.standing.desk, story)
      void caller.standing.notePresence()
      return ok({})
    },
    'story:create': ({ language }, { standing: { desk } }) =>
      createStory(desk, newStory({ newId: program.newId, language, source: desk.house.agency })),
    'story:duplicate': ({ story }, caller) => duplicateAtDesk(caller.standing.desk, story),
    'story:rename': ({ story, slugline }, caller) => renameStory(caller.standing.desk, story, slugline),
    'story:bin': ({ story }, caller) => binStory(caller.standing.desk, story),
    'story:put-back': ({ story }, caller) => putBackStory(caller.standing.desk, story),
    'story:reveal': async ({ story }, { standing: { desk } }) => {
      const known = storyAt(desk, story)
      if (known.ok) shell.showItemInFolder(join(storyFolder(desk.folder, known.value.place), 'story.json'))
      return known.ok ? ok({}) : known
    },
    'story:resolve': (request, { standing: { desk } }) =>
      resolveConflict(desk, request, (slugline) =>
        speak(menuWording, 'other-version', program.settings.get().language, { slugline }).trim(),
      ),
  }
}

async function openInWindow(
  program: Program,
  story: string,
  caller: OpenWindow,
): Promise<Answer<'story:open'>> {
  const { desk } = caller.standing
  const other = windowWithStory(program, desk, story)
  if (other && other !== caller) {
    other.window.focus()
    const known = storyAt(desk, story)
    return failed(fault('busy', { place: known.ok ? known.value.place.name : '' }))
  }
  const opened = await openStory(desk, story)
  if (opened.ok) caller.stories.add(story)
  void caller.standing.notePresence()
  return opened
}
