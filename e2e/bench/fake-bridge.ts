import { newStory } from '../../newsroom/story/new-story.ts'
import type { Story } from '../../newsroom/story/story.ts'
import { writeArticle } from './article.ts'
import { answerFromDesk } from './fake-desk.ts'

declare global {
  interface Window {
    /** Stories a caller has put there before this script; the desk holds them. */
    fakeDeskStories?: Story[]
  }
}

/** A desk of one story as long as the address asks for (`?n=200`), opened at once. */
function articleDesk(paragraphs: number): Story[] {
  const story = newStory({ newId: () => crypto.randomUUID(), language: 'en', source: 'Northwire' })
  const headlines = { main: 'Harbour board weighs a second quay for the winter ferries' }
  return [{ ...story, slugline: 'HARBOUR-QUAY', headlines, body: writeArticle(paragraphs) }]
}

/**
 * Puts a main process that lives in the page on `window.newsroom`: an in-memory desk that answers every call of the
 * contract. For measuring and looking at the window alone; the program itself knows nothing of it.
 */
function installFakeBridge(): void {
  const asked = Number(new URLSearchParams(location.search).get('n') ?? 0)
  const stories = window.fakeDeskStories ?? articleDesk(asked > 0 ? asked : 20)
  const listeners = new Map<string, Set<(notice: unknown) => void>>()
  const send = (notice: string, carried: unknown) => {
    for (const listener of listeners.get(notice) ?? []) listener(carried)
  }
  const answers = answerFromDesk(stories, send)
  const newsroom = {
    call: Object.fromEntries(
      Object.entries(answers).map(([name, answer]) => [name, async (request: never) => answer(request)]),
    ),
    on: new Proxy(
      {},
      {
        get: (_, notice: string) => (listener: (carried: unknown) => void) => {
          const heard = listeners.get(notice) ?? new Set()
          listeners.set(notice, heard.add(listener))
          return () => void heard.delete(listener)
        },
      },
    ),
  }
  Object.assign(window, { newsroom })
}

installFakeBridge()
