import { parseShortcut } from '../commands/shortcut.ts'

type Modifier = 'mod' | 'alt' | 'shift'

const modifiers = new Map<string, Modifier>([
  ['ctrl', 'mod'],
  ['control', 'mod'],
  ['cmd', 'mod'],
  ['command', 'mod'],
  ['⌘', 'mod'],
  ['⌃', 'mod'],
  ['alt', 'alt'],
  ['option', 'alt'],
  ['opt', 'alt'],
  ['⌥', 'alt'],
  ['shift', 'shift'],
  ['⇧', 'shift'],
])
const keyNames = new Map([
  ['↑', 'arrowup'],
  ['↓', 'arrowdown'],
  ['up', 'arrowup'],
  ['down', 'arrowdown'],
  ['⌫', 'backspace'],
])

/**
 * How well a shortcut fits keys that are typed by name, such as `ctrl+e`, `shift ctrl 8`, `⌘E` or `f2`; 0 where it does
 * not, or where what is typed names no keys. Control and Command are taken for each other.
 */
export function scoreKeys(accelerator: string, typed: string): number {
  const keys = readKeys(typed)
  if (!keys) return 0
  const shortcut = parseShortcut(accelerator)
  if ([...keys.held].some((modifier) => !shortcut[modifier])) return 0
  if (keys.key === '') return /\+\s*$/.test(typed) || keys.held.size > 1 ? 70 : 10
  const name = shortcut.key.toLowerCase()
  if (name === keys.key) return countHeld(accelerator) === keys.held.size ? 200 : 110
  return keys.key.length > 1 && name.startsWith(keys.key) ? 65 : 0
}

function countHeld(accelerator: string): number {
  const { mod, alt, shift } = parseShortcut(accelerator)
  return [mod, alt, shift].filter(Boolean).length
}

/** The keys named, or null where it is no naming of keys: one key at most, and a modifier or a function key with it. */
function readKeys(typed: string): { held: ReadonlySet<Modifier>; key: string } | null {
  const names = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[⌘⌃⌥⇧]/g, '$&+')
    .split(/[\s+]+/)
    .filter(Boolean)
  const held = new Set(names.flatMap((name) => modifiers.get(name) ?? []))
  const others = names.filter((name) => !modifiers.has(name))
  const [named = ''] = others
  if (others.length > 1 || (held.size === 0 && !/^f\d{1,2}$/.test(named))) return null
  return { held, key: keyNames.get(named) ?? named }
}
