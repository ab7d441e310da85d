type Listener = (...values: unknown[]) => void

/** As much of Node's EventEmitter as a sandboxed preload is given. */
export class EventEmitter {
  private readonly lists = new Map<string, { listener: Listener; once: boolean }[]>()

  on(name: string, listener: Listener): this {
    this.lists.set(name, [...(this.lists.get(name) ?? []), { listener, once: false }])
    return this
  }

  addListener(name: string, listener: Listener): this {
    return this.on(name, listener)
  }

  once(name: string, listener: Listener): this {
    this.lists.set(name, [...(this.lists.get(name) ?? []), { listener, once: true }])
    return this
  }

  /** Removes the listener once, the newest first, as Node does. */
  off(name: string, listener: Listener): this {
    const list = this.lists.get(name) ?? []
    const index = list.findLastIndex((entry) => entry.listener === listener)
    this.lists.set(
      name,
      list.filter((_, position) => position !== index),
    )
    return this
  }

  removeListener(name: string, listener: Listener): this {
    return this.off(name, listener)
  }

  removeAllListeners(name?: string): this {
    if (name === undefined) this.lists.clear()
    else this.lists.delete(name)
    return this
  }

  emit(name: string, ...values: unknown[]): boolean {
    const list = this.lists.get(name) ?? []
    for (const { listener, once } of list) {
      if (once) this.off(name, listener)
      listener.apply(this, values)
    }
    return list.length > 0
  }

  listenerCount(name: string): number {
    return this.lists.get(name)?.length ?? 0
  }

  setMaxListeners(): this {
    return this
  }
}
