/** What each directive of the window's policy may say at most. One that is missing falls back on `default-src`, or is a fault. */
const most: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  // React writes the `style` attribute; a style can run nothing, and what it would fetch is held by the others.
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'media:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'", "'none'"],
  'frame-src': ["'self'"],
  'worker-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ["'none'"],
}
const required = [
  'default-src',
  'script-src',
  'object-src',
  'base-uri',
  'form-action',
  'frame-ancestors',
  'require-trusted-types-for',
  'trusted-types',
]

/** Where a policy allows a window more than the newsroom's does; empty for one that does not. */
export function weakDirectives(policy: string): string[] {
  const directives = new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/)
      return [name, values] as const
    }),
  )
  const missing = required.filter((name) => !directives.has(name)).map((name) => `${name} is missing`)
  const weak = [...directives].flatMap(([name, values]) =>
    values.filter((value) => !most[name]?.includes(value)).map((value) => `${name} allows ${value}`),
  )
  return [...missing, ...weak]
}

/** What a window's preferences must say, to the letter. */
const preferences: Readonly<Record<string, boolean>> = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
}
const others = ['preload', 'spellcheck', 'devTools', 'additionalArguments']

/** Where a window's preferences give its page more than a page may have. */
export function weakPreferences(given: Readonly<Record<string, unknown>>): string[] {
  const weak = Object.entries(preferences)
    .filter(([name, value]) => given[name] !== value)
    .map(([name]) => `${name} is ${String(given[name])}`)
  const unknown = Object.keys(given)
    .filter((name) => !(name in preferences) && !others.includes(name))
    .map((name) => `${name} is not on the list`)
  return [...weak, ...unknown]
}
