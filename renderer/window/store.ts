/** Holds one immutable value and says when it has become another. */
export type Store<State> = {
  /** The same object until something changes. */
  get(): State
  /** Gives back the function that ends the subscription. */
  subscribe(listener: () => void): () => void
  /** Puts the given parts in place of the old ones. */
  change(part: Partial<State>): void
}

/** A store that holds `first`. */
export function createStore<State extends object>(first: State): Store<State> {
  let state = first
  const listeners = new Set<() => void>()
  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    change(part) {
      state = { ...state, ...part }
      for (const listener of listeners) listener()
    },
  }
}
