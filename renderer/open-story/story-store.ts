import type { OpenStory } from './story-session.ts'

/** Holds an open story's fields and says when they change. Typing in the body tells nobody. */
export type StoryStore = {
  /** The same object until something changes. */
  get(): OpenStory
  /** Gives back the function that ends the subscription. */
  subscribe(listener: () => void): () => void
}

/** A store, and the one way to change what it holds. */
export type WritableStore = StoryStore & { change(part: Partial<OpenStory>): void }

/** A store that holds the given story and notifies on every change of a part. */
export function createStore(first: OpenStory): WritableStore {
  let open = first
  const listeners = new Set<() => void>()
  return {
    get: () => open,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    change(part) {
      open = { ...open, ...part }
      for (const listener of listeners) listener()
    },
  }
}
