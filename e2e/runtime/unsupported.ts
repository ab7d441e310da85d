// Asked of any object by those who only want to know what it is: `await`, JSON, Node's event emitter, test runners.
const askedOfEverything = [
  'then',
  'toJSON',
  'domain',
  'asymmetricMatch',
  'nodeType',
  '$$typeof',
  'constructor',
]

/**
 * Makes every property that is not there throw "stand-in: electron.X is not supported", so that a missing part
 * is found at once and by name. `absent` are those that are rightly missing, as `app.dock` is outside macOS.
 */
export function refuseMissing(target: object, name: string, absent: readonly string[] = []): void {
  const parent = Object.getPrototypeOf(target) as object
  const quiet = [...askedOfEverything, ...absent]
  const refusing = new Proxy(parent, {
    get(_, key, receiver) {
      if (key in parent || typeof key === 'symbol' || quiet.includes(key) || key.startsWith('_')) {
        return Reflect.get(parent, key, receiver) as unknown
      }
      throw notSupported(`${name}.${key}`)
    },
  })
  Object.setPrototypeOf(target, refusing)
}

/** Stands for a whole part of Electron that is missing: to read from it, call it or construct it throws. */
export function unsupported(name: string): new () => object {
  const refuse = () => {
    throw notSupported(name)
  }
  // A function, because a proxy can be called and constructed only where its target can.
  return new Proxy(Object, {
    construct: refuse,
    apply: refuse,
    get(target, key) {
      if (typeof key === 'symbol' || key === 'prototype' || askedOfEverything.includes(key))
        return Reflect.get(target, key) as unknown
      throw notSupported(`${name}.${key}`)
    },
  })
}

function notSupported(what: string): Error {
  return new Error(`stand-in: electron.${what} is not supported`)
}
