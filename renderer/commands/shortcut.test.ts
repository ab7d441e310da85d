import { describe, expect, it } from 'vitest'
import { commands } from '../../newsroom/contract/commands.ts'
import { isPressed, parseShortcut, type Pressed } from './shortcut.ts'

const still: Pressed = { key: '', code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
const press = (part: Partial<Pressed>): Pressed => ({ ...still, ...part })

describe('a shortcut', () => {
  it('is the same key with the same modifiers and no other', () => {
    const palette = parseShortcut('CmdOrCtrl+K')
    expect(isPressed(palette, press({ key: 'k', code: 'KeyK', ctrlKey: true }), false)).toBe(true)
    expect(isPressed(palette, press({ key: 'K', code: 'KeyK', ctrlKey: true, shiftKey: true }), false)).toBe(
      false,
    )
    expect(isPressed(palette, press({ key: 'k', code: 'KeyK', ctrlKey: true, altKey: true }), false)).toBe(
      false,
    )
    expect(isPressed(palette, press({ key: 'k', code: 'KeyK' }), false)).toBe(false)
  })

  it('is Command on a Mac and Control elsewhere', () => {
    const save = parseShortcut('CmdOrCtrl+S')
    expect(isPressed(save, press({ key: 's', code: 'KeyS', metaKey: true }), true)).toBe(true)
    expect(isPressed(save, press({ key: 's', code: 'KeyS', ctrlKey: true }), true)).toBe(false)
  })

  it('works on a Korean keyboard, where the key says another letter', () => {
    expect(
      isPressed(parseShortcut('CmdOrCtrl+E'), press({ key: 'ㄷ', code: 'KeyE', ctrlKey: true }), false),
    ).toBe(true)
  })

  it('follows the letter where a Latin layout moves it', () => {
    const save = parseShortcut('CmdOrCtrl+S')
    expect(isPressed(save, press({ key: 's', code: 'Semicolon', ctrlKey: true }), false)).toBe(true)
    expect(isPressed(save, press({ key: 'o', code: 'KeyS', ctrlKey: true }), false)).toBe(false)
  })

  it('takes a digit under Shift for the digit, and a sign by its place', () => {
    const list = parseShortcut('CmdOrCtrl+Shift+8')
    expect(isPressed(list, press({ key: '*', code: 'Digit8', ctrlKey: true, shiftKey: true }), false)).toBe(
      true,
    )
    const help = parseShortcut('CmdOrCtrl+/')
    expect(isPressed(help, press({ key: '/', code: 'Slash', ctrlKey: true }), false)).toBe(true)
    expect(
      isPressed(parseShortcut('CmdOrCtrl+\\'), press({ key: '₩', code: 'Backslash', ctrlKey: true }), false),
    ).toBe(true)
  })

  it('knows arrows and function keys', () => {
    const next = press({ key: 'ArrowDown', code: 'ArrowDown', ctrlKey: true, altKey: true })
    expect(isPressed(parseShortcut('CmdOrCtrl+Alt+Down'), next, false)).toBe(true)
    expect(isPressed(parseShortcut('F2'), press({ key: 'F2', code: 'F2' }), false)).toBe(true)
  })

  it('belongs to one command only', () => {
    const shortcuts = commands.map(({ shortcut }) => shortcut)
    expect(new Set(shortcuts).size).toBe(shortcuts.length)
  })
})
