import { describe, expect, it } from 'vitest'
import { commands } from '../../newsroom/contract/commands.ts'
import { scoreKeys } from './match-keys.ts'

const best = (typed: string) =>
  commands
    .map(({ id, shortcut }) => ({ id, score: scoreKeys(shortcut, typed) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ id }) => id)

describe('a command is found by its keys', () => {
  it.each([
    ['ctrl+e', 'story.export'],
    ['Ctrl E', 'story.export'],
    ['⌘E', 'story.export'],
    ['cmd+shift+k', 'format.link'],
    ['⇧⌘K', 'format.link'],
    ['shift ctrl 8', 'insert.list'],
    ['ctrl+alt+down', 'desk.next'],
    ['ctrl+alt+↑', 'desk.previous'],
    ['ctrl+/', 'help.shortcuts'],
    ['ctrl+,', 'format.subscript'],
    ['ctrl+\\', 'format.clear'],
    ['f2', 'story.rename'],
    ['control shift back', 'story.bin'],
  ])('%s', (typed, id) => expect(best(typed)[0]).toBe(id))

  it('while the keys are being named', () => {
    expect(best('ctrl+').length).toBeGreaterThan(40)
    expect(best('ctrl+alt+')).toContain('insert.picture')
    expect(best('ctrl+alt+')).not.toContain('story.export')
  })

  it('and not by words that name none', () => {
    expect(best('export')).toEqual([])
    expect(best('e')).toEqual([])
    expect(best('shift in power')).toEqual([])
    expect(best('')).toEqual([])
  })
})
