/** A value on its way between two worlds: functions and promises travel as numbers. */
export type Packed =
  | { readonly callable: number }
  | { readonly promise: number }
  | { readonly error: readonly [name: string, message: string] }
  | { readonly list: readonly Packed[] }
  | { readonly record: Readonly<Record<string, Packed>> }
  | { readonly plain: unknown }

type WorldMessage =
  | {
      readonly kind: 'call'
      readonly callable: number
      readonly call: number
      readonly values: readonly Packed[]
    }
  | { readonly kind: 'return'; readonly call: number; readonly fine: boolean; readonly value: Packed }
  | { readonly kind: 'settle'; readonly promise: number; readonly fine: boolean; readonly value: Packed }
  | { readonly kind: 'note'; readonly note: readonly unknown[] }

type Returned = Extract<WorldMessage, { kind: 'return' }>
type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (reason: unknown) => void }
type Callable = (...values: unknown[]) => unknown

/**
 * One end of the talk between the two worlds of one document. It goes through synchronous custom events,
 * whose `detail` the engine copies from world to world: this gives contextBridge its real semantics, copies
 * of data and proxies of functions.
 */
export class WorldBridge {
  private readonly callables = new Map<number, Callable>()
  private readonly numbers = new WeakMap<object, number>()
  private readonly returned = new Map<number, Returned>()
  private readonly waiting = new Map<number, Waiting>()
  private readonly outgoing: string
  private readonly whenNoted: (note: readonly unknown[]) => void
  private count = 0

  constructor(outgoing: string, incoming: string, whenNoted: (note: readonly unknown[]) => void) {
    this.outgoing = outgoing
    this.whenNoted = whenNoted
    window.addEventListener(incoming, (event) => {
      event.stopImmediatePropagation()
      this.receive((event as CustomEvent<WorldMessage>).detail)
    })
  }

  /** Tells the other world something that needs no answer. */
  note(...note: unknown[]): void {
    this.post({ kind: 'note', note })
  }

  pack(value: unknown): Packed {
    if (typeof value === 'function') return { callable: this.numberOf(value as Callable) }
    if (value === null || typeof value !== 'object') return { plain: value }
    if (value instanceof Promise) return { promise: this.follow(value) }
    if (value instanceof Error) return { error: [value.name, value.message] }
    if (Array.isArray(value)) return { list: value.map((entry) => this.pack(entry)) }
    if (Object.prototype.toString.call(value) !== '[object Object]') return { plain: value }
    return {
      record: Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, this.pack(entry)])),
    }
  }

  /** Frozen where it is an exposed API, which a page must not be able to change. */
  unpack(packed: Packed, frozen = false): unknown {
    if ('callable' in packed) return (...values: unknown[]) => this.call(packed.callable, values)
    if ('promise' in packed)
      return new Promise((resolve, reject) => this.waiting.set(packed.promise, { resolve, reject }))
    if ('error' in packed) return unpackError(packed.error)
    if ('plain' in packed) return packed.plain
    const unpacked =
      'list' in packed ? this.unpackList(packed.list, frozen) : this.unpackRecord(packed.record, frozen)
    return frozen ? Object.freeze(unpacked) : unpacked
  }

  private unpackList(list: readonly Packed[], frozen: boolean): unknown[] {
    return list.map((entry) => this.unpack(entry, frozen))
  }

  private unpackRecord(record: Readonly<Record<string, Packed>>, frozen: boolean): object {
    return Object.fromEntries(Object.entries(record).map(([key, entry]) => [key, this.unpack(entry, frozen)]))
  }

  private post(message: WorldMessage): void {
    window.dispatchEvent(new CustomEvent(this.outgoing, { detail: message }))
  }

  private numberOf(callable: Callable): number {
    const known = this.numbers.get(callable)
    if (known !== undefined) return known
    this.count += 1
    this.numbers.set(callable, this.count)
    this.callables.set(this.count, callable)
    return this.count
  }

  private follow(promise: Promise<unknown>): number {
    this.count += 1
    const number = this.count
    promise.then(
      (value) => this.post({ kind: 'settle', promise: number, fine: true, value: this.pack(value) }),
      (reason: unknown) =>
        this.post({ kind: 'settle', promise: number, fine: false, value: this.pack(reason) }),
    )
    return number
  }

  // Events are synchronous: by the time `post` is done, the other world has answered, or could not read us.
  private call(callable: number, values: unknown[]): unknown {
    this.count += 1
    const call = this.count
    this.post({ kind: 'call', callable, call, values: values.map((value) => this.pack(value)) })
    const returned = this.returned.get(call)
    this.returned.delete(call)
    if (!returned) throw new Error('An object could not be cloned.')
    const value = this.unpack(returned.value)
    if (!returned.fine) throw value
    return value
  }

  private receive(message: WorldMessage | null): void {
    if (message === null) return
    switch (message.kind) {
      case 'call':
        return this.answer(message.call, message.callable, message.values)
      case 'return':
        this.returned.set(message.call, message)
        return
      case 'settle':
        return this.settle(message.promise, message.fine, message.value)
      case 'note':
        return this.whenNoted(message.note)
    }
  }

  private answer(call: number, callable: number, values: readonly Packed[]): void {
    try {
      const value = this.callables.get(callable)?.(...values.map((value) => this.unpack(value)))
      this.post({ kind: 'return', call, fine: true, value: this.pack(value) })
    } catch (reason) {
      const error = reason instanceof Error ? reason : new Error(String(reason))
      this.post({ kind: 'return', call, fine: false, value: this.pack(error) })
    }
  }

  private settle(promise: number, fine: boolean, packed: Packed): void {
    const waiting = this.waiting.get(promise)
    this.waiting.delete(promise)
    const value = this.unpack(packed)
    if (fine) waiting?.resolve(value)
    else waiting?.reject(value)
  }
}

function unpackError([name, message]: readonly [string, string]): Error {
  const error = new Error(message)
  if (name !== 'Error') error.name = name
  return error
}
