/** The keys of a shortcut. `key` is what is written on it: `k`, `8`, `,`, `F2`, `Backspace`, `ArrowDown`. */
export type Shortcut = {
  readonly mod: boolean
  readonly alt: boolean
  readonly shift: boolean
  readonly key: string
}

/** What a key event tells that matters here. */
export type Pressed = {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

const arrows = new Map([
  ['Up', 'ArrowUp'],
  ['Down', 'ArrowDown'],
  ['Left', 'ArrowLeft'],
  ['Right', 'ArrowRight'],
])

/** A shortcut in Electron's accelerator form, taken apart. */
export function parseShortcut(accelerator: string): Shortcut {
  const keys = accelerator.split('+')
  const last = keys.at(-1) ?? ''
  return {
    mod: keys.includes('CmdOrCtrl'),
    alt: keys.includes('Alt'),
    shift: keys.includes('Shift'),
    key: arrows.get(last) ?? (last.length === 1 ? last.toLowerCase() : last),
  }
}

/**
 * True where the keys pressed are the shortcut's.
 *
 * A letter is the one the layout gives; where the layout gives none of the Latin alphabet (Korean, Arabic) or Alt has
 * changed it, the key's place on a Latin keyboard counts. Digits and signs always count by their place under Shift.
 */
export function isPressed(shortcut: Shortcut, pressed: Pressed, isMac: boolean): boolean {
  const mod = isMac ? pressed.metaKey : pressed.ctrlKey
  const other = isMac ? pressed.ctrlKey : pressed.metaKey
  if (mod !== shortcut.mod || other || pressed.altKey !== shortcut.alt || pressed.shiftKey !== shortcut.shift)
    return false
  return keyOf(pressed) === shortcut.key
}

const signs = new Map([
  ['Comma', ','],
  ['Period', '.'],
  ['Slash', '/'],
  ['Backslash', '\\'],
])

function keyOf({ key, code }: Pressed): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase()
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  if (letter) return letter.toLowerCase()
  const digit = /^Digit(\d)$/.exec(code)?.[1]
  if (digit) return digit
  return signs.get(code) ?? key
}
