import type { KeyChord } from './page/page-message.ts'

type Modifier = 'control' | 'alt' | 'shift' | 'meta'

const modifiers: Record<string, Modifier | 'command-or-control'> = {
  control: 'control',
  ctrl: 'control',
  alt: 'alt',
  option: 'alt',
  shift: 'shift',
  super: 'meta',
  meta: 'meta',
  command: 'meta',
  cmd: 'meta',
  commandorcontrol: 'command-or-control',
  cmdorctrl: 'command-or-control',
}

/** Electron's names of keys, beside the page's where they differ. */
const keys: Record<string, string> = {
  plus: '+',
  space: ' ',
  esc: 'escape',
  return: 'enter',
  up: 'arrowup',
  down: 'arrowdown',
  left: 'arrowleft',
  right: 'arrowright',
}

/** True where the chord is the one an accelerator such as "CmdOrCtrl+Shift+K" names. */
export function isChordOf(accelerator: string, chord: KeyChord): boolean {
  // "Ctrl++" ends with the key itself.
  const parts = accelerator.replace(/\+\+$/, '+Plus').toLowerCase().split('+')
  const key = parts.pop() ?? ''
  const wanted = new Set(parts.map((part) => readModifier(part)))
  const named = keys[key] ?? key
  const sameModifiers = (['control', 'alt', 'meta'] as const).every(
    (name) => chord[name] === wanted.has(name),
  )
  if (!sameModifiers || !isKey(named, chord)) return false
  // Shift is part of some keys: what types "+" on one keyboard does so without it on another.
  return chord.shift === wanted.has('shift') || (named === '+' && chord.key === '+')
}

function readModifier(part: string): Modifier | undefined {
  const modifier = modifiers[part]
  if (modifier !== 'command-or-control') return modifier
  return process.platform === 'darwin' ? 'meta' : 'control'
}

// By position too: with a Korean layout the key of "K" types "ㅏ", and with Shift the key of "1" types "!".
function isKey(key: string, chord: KeyChord): boolean {
  return chord.key.toLowerCase() === key || chord.code.toLowerCase().replace(/^(key|digit)/, '') === key
}
