import type { Desk, StoryLine } from '../../newsroom/contract/views.ts'
import { takeWaitingPacket } from '../packet/receive-packet.ts'
import type { NewsroomWindow } from './newsroom-window.tsx'
import { openStory } from './open-story.ts'
import { keepPlace } from './keep-place.ts'
import { recallWork } from './remembered-story.ts'
import { leaveWell } from './leave-well.ts'
import { sessionOf } from './window-state.ts'

/** Below this width the list and the slip become drawers. */
const narrow = '(max-width: 1179px)'

/** Brings the window to life: settings, desk, what changes later. Gives back the function that ends the listening. */
export function startWindow(newsroom: NewsroomWindow): () => void {
  const { store, mainProcess } = newsroom
  const width = matchMedia(narrow)
  const noteWidth = () => store.change({ isNarrow: width.matches, drawer: 'none' })
  noteWidth()
  width.addEventListener('change', noteWidth)
  const keeper = keepPlace(newsroom)
  const ends = [
    keeper.end,
    mainProcess.on['trouble:closing'](() => void leaveWell(newsroom, keeper)),
    mainProcess.on['trouble:desk']((news) => store.change({ deskGone: news.isGone })),
    () => width.removeEventListener('change', noteWidth),
    mainProcess.on['settings:changed']((settings) => store.change({ settings })),
    mainProcess.on['desk:changed']((news) => takeIn(newsroom, news)),
    mainProcess.on['house:changed']((house) => {
      const { desk } = store.get()
      if (desk.kind === 'open') store.change({ desk: { ...desk, facts: { ...desk.facts, house } } })
    }),
  ]
  void readSettings(newsroom)
  void readRefusedDesks(newsroom)
  // A packet the program was started with is shown over whatever was open last.
  void openDesk(newsroom, mainProcess.call['desk:show']({})).then(() => takeWaitingPacket(newsroom))
  return () => ends.forEach((end) => end())
}

async function readSettings({ store, mainProcess }: NewsroomWindow): Promise<void> {
  const answer = await mainProcess.call['settings:read']({})
  if (answer.ok) store.change({ settings: answer.value })
}

async function readRefusedDesks({ store, mainProcess }: NewsroomWindow): Promise<void> {
  const answer = await mainProcess.call['trouble:refused-desks']({})
  if (answer.ok && answer.value.length > 0) store.change({ refusedDesks: answer.value })
}

/** Shows the desk that is being opened, and the story that was open there last. */
export async function openDesk(
  newsroom: NewsroomWindow,
  opening: ReturnType<NewsroomWindow['mainProcess']['call']['desk:show']>,
): Promise<void> {
  const answer = await opening
  if (!answer.ok) {
    newsroom.store.change({ desk: { kind: 'failed', fault: answer.fault } })
    return
  }
  showDesk(newsroom, answer.value)
  const last = await recallWork(newsroom)
  // Whoever has opened a story meanwhile wants that one.
  if (last && newsroom.store.get().centre.kind === 'nothing') await openStory(newsroom, last.story, last)
}

/** Puts a desk and its stories into the window. */
export function showDesk({ store }: NewsroomWindow, desk: Desk): void {
  const { stories, ...facts } = desk
  const lines = new Map(stories.map((line) => [line.id, line]))
  store.change({ deskGone: false, desk: { kind: 'open', facts, lines } })
}

function takeIn(
  { store }: NewsroomWindow,
  { changed, gone }: { changed: StoryLine[]; gone: string[] },
): void {
  const { desk } = store.get()
  if (desk.kind !== 'open') return
  const lines = new Map(desk.lines)
  for (const line of changed) lines.set(line.id, line)
  for (const id of gone) lines.delete(id)
  store.change({ desk: { ...desk, lines } })
  const { centre } = store.get()
  if (centre.kind === 'refused' && changed.some(({ id }) => id === centre.id)) return
  if (centre.kind === 'refused' && gone.includes(centre.id)) store.change({ centre: { kind: 'nothing' } })
}

/** True where the open story is the one named. */
export function isOpen({ store }: NewsroomWindow, id: string): boolean {
  return sessionOf(store.get())?.id === id
}
