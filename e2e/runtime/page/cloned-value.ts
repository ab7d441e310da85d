type Described = readonly [tag: string, ...parts: unknown[]]

/** What a value of our own numbering stands for, where JSON has no word for it. */
const undefinedReference = -1
const numbersBeyondJson = new Map<number, number>([
  [-2, Number.NaN],
  [-3, Number.POSITIVE_INFINITY],
  [-4, Number.NEGATIVE_INFINITY],
  [-5, -0],
])
const errorKinds: Record<string, ErrorConstructor> = {
  EvalError,
  RangeError,
  ReferenceError,
  SyntaxError,
  TypeError,
  URIError,
}
const refusedTags = ['Promise', 'WeakMap', 'WeakSet', 'WeakRef', 'Blob', 'File', 'FileList']

/**
 * Writes a value as JSON text, with the reach of the structured clone: dates, maps, sets, bytes, errors and
 * cycles survive. Throws "An object could not be cloned." for functions, symbols, promises and nodes, as
 * Electron does.
 *
 * The same source runs in Node and, injected, in the page: it may use nothing but the language.
 */
export function encodeValue(root: unknown): string {
  const encoder = new Encoder()
  const first = encoder.refer(root)
  return JSON.stringify([first, encoder.table])
}

/** Reads what `encodeValue` wrote. */
export function decodeValue(text: string): unknown {
  const [first, table] = JSON.parse(text) as [number, unknown[]]
  return new Decoder(table).resolve(first)
}

class Encoder {
  readonly table: unknown[] = []
  private readonly seen = new Map<object, number>()

  refer(value: unknown): number {
    if (value === undefined) return undefinedReference
    if (typeof value === 'number') return this.referToNumber(value)
    if (typeof value === 'function' || typeof value === 'symbol') throw notCloneable()
    if (typeof value === 'bigint') return this.add(['bigint', String(value)])
    if (value === null || typeof value !== 'object') return this.add(value)
    const known = this.seen.get(value)
    if (known !== undefined) return known
    const index = this.add(null)
    this.seen.set(value, index)
    this.table[index] = this.describe(value)
    return index
  }

  private add(entry: unknown): number {
    return this.table.push(entry) - 1
  }

  private referToNumber(value: number): number {
    for (const [reference, number] of numbersBeyondJson) if (Object.is(number, value)) return reference
    return this.add(value)
  }

  private describe(value: object): Described {
    const tag = Object.prototype.toString.call(value).slice(8, -1)
    if (Array.isArray(value)) return ['array', value.map((entry) => this.refer(entry))]
    if (value instanceof Date || tag === 'Date') return ['date', (value as Date).getTime()]
    if (tag === 'RegExp') return ['regexp', (value as RegExp).source, (value as RegExp).flags]
    if (tag === 'Map')
      return [
        'map',
        [...(value as Map<unknown, unknown>)].map((pair) => pair.map((part) => this.refer(part))),
      ]
    if (tag === 'Set') return ['set', [...(value as Set<unknown>)].map((entry) => this.refer(entry))]
    if (tag === 'ArrayBuffer') return ['buffer', toBase64(new Uint8Array(value as ArrayBuffer))]
    if (ArrayBuffer.isView(value))
      return ['view', tag, toBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))]
    if (value instanceof Error || tag === 'Error' || tag === 'DOMException')
      return describeError(value as Error)
    if (['Boolean', 'Number', 'String'].includes(tag)) return ['boxed', this.refer(value.valueOf())]
    if (refusedTags.includes(tag) || isNode(value)) throw notCloneable()
    return ['object', Object.entries(value).map(([key, entry]) => [key, this.refer(entry)])]
  }
}

class Decoder {
  private readonly done = new Map<number, unknown>()
  private readonly table: unknown[]

  constructor(table: unknown[]) {
    this.table = table
  }

  resolve(reference: number): unknown {
    if (reference === undefinedReference) return undefined
    if (reference < 0) return numbersBeyondJson.get(reference)
    if (this.done.has(reference)) return this.done.get(reference)
    const entry = this.table[reference]
    if (!Array.isArray(entry)) return entry
    return this.rebuild(reference, entry as [string, ...unknown[]])
  }

  private keep<Value>(reference: number, value: Value): Value {
    this.done.set(reference, value)
    return value
  }

  private rebuild(reference: number, [tag, ...parts]: [string, ...unknown[]]): unknown {
    switch (tag) {
      case 'array':
        return this.fillArray(this.keep(reference, []), parts[0] as number[])
      case 'object':
        return this.fillObject(this.keep(reference, {}), parts[0] as [string, number][])
      case 'map':
        return this.fillMap(this.keep(reference, new Map()), parts[0] as [number, number][])
      case 'set':
        return this.fillSet(this.keep(reference, new Set()), parts[0] as number[])
      case 'boxed':
        return this.resolve(parts[0] as number)
      default:
        return this.keep(reference, rebuildLeaf(tag, parts as string[]))
    }
  }

  private fillArray(array: unknown[], references: number[]): unknown[] {
    for (const reference of references) array.push(this.resolve(reference))
    return array
  }

  // Defined, not assigned: a key named `__proto__` must stay an ordinary key.
  private fillObject(object: object, entries: [string, number][]): object {
    for (const [key, reference] of entries) {
      const value = this.resolve(reference)
      Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true })
    }
    return object
  }

  private fillMap(map: Map<unknown, unknown>, pairs: [number, number][]): Map<unknown, unknown> {
    for (const [key, value] of pairs) map.set(this.resolve(key), this.resolve(value))
    return map
  }

  private fillSet(set: Set<unknown>, references: number[]): Set<unknown> {
    for (const reference of references) set.add(this.resolve(reference))
    return set
  }
}

function rebuildLeaf(tag: string, [first = '', second = '', third]: string[]): unknown {
  switch (tag) {
    case 'date':
      return new Date(first)
    case 'regexp':
      return new RegExp(first, second)
    case 'bigint':
      return BigInt(first)
    case 'buffer':
      return fromBase64(first)
    case 'view':
      return rebuildView(first, fromBase64(second))
    case 'error':
      return rebuildError(first, second, third)
    default:
      throw new Error(`A value of the unknown kind ${tag} arrived.`)
  }
}

function rebuildView(kind: string, buffer: ArrayBuffer): unknown {
  const View = Reflect.get(globalThis, kind) as new (buffer: ArrayBuffer) => unknown
  return new View(buffer)
}

function describeError(error: Error): Described {
  return ['error', error.name, error.message, error.stack]
}

function rebuildError(name: string, message: string, stack: string | undefined): Error {
  const error = new (errorKinds[name] ?? Error)(message)
  if (stack !== undefined) error.stack = stack
  if (error.name !== name) error.name = name
  return error
}

function isNode(value: object): boolean {
  return typeof Node === 'function' && typeof document === 'object' && value instanceof Node
}

function notCloneable(): Error {
  return new Error('An object could not be cloned.')
}

// In slices: `String.fromCharCode` takes its characters as arguments, of which an engine accepts a limited number.
function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let start = 0; start < bytes.length; start += 32768) {
    text += String.fromCharCode(...bytes.subarray(start, start + 32768))
  }
  return btoa(text)
}

function fromBase64(text: string): ArrayBuffer {
  const characters = atob(text)
  const bytes = new Uint8Array(characters.length)
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = characters.charCodeAt(index)
  return bytes.buffer
}
