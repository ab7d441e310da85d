import { describe, expect, it } from 'vitest'
import { type CommandId, commands } from '../../newsroom/contract/commands.ts'
import { commandWording } from '../../newsroom/wording/commands.ts'
import { menuWording } from '../../newsroom/wording/menu.ts'
import { parseShortcut } from '../commands/shortcut.ts'
import { firstState } from '../window/window-state.ts'
import { keysOf } from './keycaps.tsx'
import { paletteCommands } from './palette-commands.ts'

const ids: readonly CommandId[] = commands.map(({ id }) => id)

describe('every command', () => {
  it('has words in both languages, and no words without a command', () => {
    expect(Object.keys(commandWording).toSorted()).toEqual(ids.toSorted())
    for (const words of Object.values(commandWording))
      for (const word of words) expect(word.trim()).not.toBe('')
  })

  it('has a name of its own in its menu, in either language', () => {
    for (const language of [0, 1]) {
      const names = commands.map(({ id, menu }) => `${menu} ${commandWording[id][language]}`)
      expect(new Set(names).size).toBe(names.length)
    }
  })

  it('has a shortcut that belongs to it alone, however it is written', () => {
    const shortcuts = commands.map(({ shortcut }) => JSON.stringify(parseShortcut(shortcut)))
    expect(new Set(shortcuts).size).toBe(commands.length)
  })

  it('stands in a menu that has words, and in the palette, but for the palette itself', () => {
    for (const { menu } of commands) expect(menuWording[menu]).toHaveLength(2)
    const inPalette = paletteCommands(firstState, null, 'en').map(({ id }) => id)
    expect(inPalette).toEqual(ids.filter((id) => id !== 'view.palette'))
  })
})

describe('keycaps', () => {
  it('are one for each key, for a Mac and for others', () => {
    expect(keysOf('CmdOrCtrl+Shift+K', false)).toEqual(['Ctrl', 'Shift', 'K'])
    expect(keysOf('CmdOrCtrl+Shift+Backspace', true)).toEqual(['⇧', '⌘', 'Backspace'])
    expect(keysOf('F2', true)).toEqual(['F2'])
  })
})
