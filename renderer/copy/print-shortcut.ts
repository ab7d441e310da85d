/** A shortcut as people read it: `CmdOrCtrl+Shift+K` is `Ctrl+Shift+K`, or `⇧⌘K` on a Mac. */
export function printShortcut(accelerator: string, isMac = /Mac/.test(navigator.platform)): string {
  const keys = accelerator.split('+').map((key) => (key === '' ? '+' : key))
  if (!isMac) return keys.map((key) => (key === 'CmdOrCtrl' ? 'Ctrl' : key)).join('+')
  const signs: Record<string, string> = { CmdOrCtrl: '⌘', Shift: '⇧', Alt: '⌥', Ctrl: '⌃' }
  const order = ['Ctrl', 'Alt', 'Shift', 'CmdOrCtrl']
  const sorted = keys.toSorted((one, other) => rank(one, order) - rank(other, order))
  return sorted.map((key) => signs[key] ?? key).join('')
}

function rank(key: string, order: readonly string[]): number {
  const at = order.indexOf(key)
  return at < 0 ? order.length : at
}
