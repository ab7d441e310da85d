import type { Notice } from '../../newsroom/contract/contract.ts'
import type { TakeInReport } from '../../newsroom/contract/take-in-calls.ts'
import type { NewsroomWindow } from '../window/newsroom-window.tsx'
import { openStory } from '../window/open-story.ts'
import { showToast } from '../window/show-toast.ts'
import { giveFile } from './dropped-files.ts'
import { sayOfTakeIn } from './say-of-take-in.ts'

/** How many lines from the watched folder are kept in the window. */
const mostCameIn = 500

/**
 * Keeps the window told of what comes in: a batch of its own, and the desk's watched folder. Gives back the function that
 * ends it.
 */
export function attendTakeIn(newsroom: NewsroomWindow): () => void {
  const { store, mainProcess } = newsroom
  let desk = ''
  const ends = [
    mainProcess.on['take-in:progress']((news) => addToReport(newsroom, news)),
    mainProcess.on['take-in:wanted'](({ batch, number }) => void giveFile(newsroom, batch, number)),
    mainProcess.on['watched:changed']((watched) => store.change({ watched })),
    mainProcess.on['watched:took-in']((news) => showCameIn(newsroom, news)),
    store.subscribe(() => {
      const now = store.get().desk
      if (now.kind !== 'open' || now.facts.id === desk) return
      const isFirst = desk === ''
      desk = now.facts.id
      void readWatched(newsroom)
      if (!isFirst) store.change({ takeIn: null, cameIn: null })
    }),
  ]
  void readReport(newsroom)
  return () => ends.forEach((end) => end())
}

async function readReport({ store, mainProcess }: NewsroomWindow): Promise<void> {
  const answer = await mainProcess.call['take-in:show']({})
  if (answer.ok && answer.value && store.get().takeIn === null) store.change({ takeIn: answer.value })
}

async function readWatched({ store, mainProcess }: NewsroomWindow): Promise<void> {
  const answer = await mainProcess.call['watched:show']({})
  if (answer.ok) store.change({ watched: answer.value })
}

function addToReport({ store }: NewsroomWindow, news: TakeInReport): void {
  const { takeIn } = store.get()
  const before = takeIn?.batch === news.batch ? takeIn.lines : []
  store.change({ takeIn: { ...news, lines: [...before, ...news.lines] } })
}

function showCameIn(newsroom: NewsroomWindow, { name, lines }: Notice<'watched:took-in'>): void {
  const { store } = newsroom
  const before = store.get().cameIn
  const kept = before?.name === name ? before.lines : []
  store.change({ cameIn: { name, lines: [...lines, ...kept].slice(0, mostCameIn) } })
  const stories = lines.filter(({ outcome }) => ['new', 'updated', 'beside'].includes(outcome))
  const failures = lines.filter(({ outcome }) => outcome === 'failed').length
  const show = { words: sayOfTakeIn(newsroom, 'show'), run: () => showReport(newsroom) }
  const [only] = stories
  if (failures > 0)
    showToast(newsroom, {
      tone: 'bad',
      words: sayOfTakeIn(newsroom, 'came-in-failed', { count: failures, name }),
      act: show,
    })
  if (!only) return
  const open = {
    words: sayOfTakeIn(newsroom, 'open'),
    run: () => void (only.story && openStory(newsroom, only.story)),
  }
  const isOne = stories.length === 1
  const values = isOne ? { name, headline: only.headline } : { name, count: stories.length }
  const words = sayOfTakeIn(newsroom, isOne ? 'came-in-one' : 'came-in', values)
  showToast(newsroom, { tone: 'plain', words, act: isOne ? open : show })
}

/** Lays the report beside the copy. */
export function showReport({ store }: NewsroomWindow): void {
  store.change({ sheet: 'take-in', overlay: 'none', drawer: 'none' })
}
