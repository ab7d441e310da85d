import { describe, expect, it } from 'vitest'
import type { CommandId } from '../../newsroom/contract/commands.ts'
import { commands } from '../../newsroom/contract/commands.ts'
import type { StoryLine } from '../../newsroom/contract/views.ts'
import { commandWording } from '../../newsroom/wording/commands.ts'
import { menuWording } from '../../newsroom/wording/menu.ts'
import { type CommandEntry, findEntries, isByKeys, type StoryEntry } from './find-entries.ts'
import { lazily } from './lazily.ts'
import { searchedNames } from './match-words.ts'

function story(headline: string, slugline = ''): StoryEntry {
  const line: StoryLine = {
    id: headline,
    slugline,
    headline,
    language: 'en',
    status: 'draft',
    kind: 'original',
    changedAt: '2026-11-24T00:00:00Z',
    words: 0,
    embargoUntil: null,
    condition: 'well',
    binned: false,
    openBy: '',
    copies: [],
  }
  return { kind: 'story', line, names: lazily(() => searchedNames([slugline, headline])) }
}

const unable: readonly CommandId[] = ['story.export']
const all: readonly CommandEntry[] = commands.map(({ id, menu, shortcut }) => ({
  kind: 'command',
  id,
  shortcut,
  hindrance: unable.includes(id) ? 'not-now' : 'none',
  names: lazily(() => searchedNames(commandWording[id], menuWording[menu])),
}))

function find(
  typed: string,
  { stories = [], recent = [] }: { stories?: StoryEntry[]; recent?: CommandId[] } = {},
) {
  return findEntries({ stories, commands: all, recent }, typed).map(({ name, entries, found }) => ({
    name,
    found,
    names: entries.map((entry) => (entry.kind === 'story' ? entry.line.headline : entry.id)),
  }))
}

describe('the palette offers', () => {
  it('what was used last, the latest stories and what can be done, where nothing is typed', () => {
    const stories = Array.from({ length: 9 }, (_, at) => story(`Story ${at}`))
    const [used, latest, others] = find('', { stories, recent: ['format.bold', 'story.export'] })
    expect(used).toEqual({ name: 'recent', found: 1, names: ['format.bold'] })
    expect(latest?.names).toHaveLength(5)
    expect(latest?.found).toBe(9)
    expect(others?.names).not.toContain('format.bold')
    expect(others?.names).not.toContain('story.export')
  })

  it('stories before commands that fit no better', () => {
    const sections = find('new', { stories: [story('New ferry leaves')] })
    expect(sections.map(({ name }) => name)).toEqual(['stories', 'commands'])
    expect(sections[1]?.names[0]).toBe('story.new')
  })

  it('a command first that fits better than any story', () => {
    const sections = find('bold', { stories: [story('Bold move by islands')] })
    expect(sections[0]?.names).toEqual(['format.bold'])
  })

  it('a story by its slugline, and counts what it does not draw', () => {
    expect(find('harb talk', { stories: [story('Ministers meet', 'HARBOUR-TALKS')] })[0]?.names).toEqual([
      'Ministers meet',
    ])
    const many = Array.from({ length: 300 }, (_, at) => story(`Ferry ${at}`))
    expect(find('ferry', { stories: many })[0]).toMatchObject({ found: 300 })
    expect(find('ferry', { stories: many })[0]?.names).toHaveLength(20)
  })

  it('a command in both languages, by its menu and by its keys', () => {
    expect(find('굵게')[0]?.names[0]).toBe('format.bold')
    expect(find('bold')[0]?.names[0]).toBe('format.bold')
    expect(find('insert table')[0]?.names).toEqual(['insert.table'])
    expect(find('ctrl+b')[0]?.names[0]).toBe('format.bold')
    const bold = all.find(({ id }) => id === 'format.bold')!
    expect(isByKeys(bold, 'ctrl+b')).toBe(true)
    expect(isByKeys(bold, 'bold')).toBe(false)
  })

  it('what can’t be done after all that can', () => {
    expect(find('ctrl+e')[0]?.names.at(-1)).toBe('story.export')
  })

  it('what was used last first among those that fit equally well', () => {
    expect(find('story')[0]?.names[0]).not.toBe('desk.previous')
    const before = find('p')[0]?.names ?? []
    const last = before.filter((id) => id.startsWith('insert.')).at(-1) as CommandId
    expect(find('p', { recent: [last] })[0]?.names.indexOf(last)).toBeLessThanOrEqual(before.indexOf(last))
  })

  it('nothing where nothing fits', () => expect(find('zzzz')).toEqual([]))

  it('the same in ten thousand stories within a frame or two, once their names are folded', () => {
    const many = Array.from({ length: 10_000 }, (_, at) =>
      story(`Port Ellan puts ferry number ${at} into service before winter`, `FERRY-${at}`),
    )
    find('ferry', { stories: many })
    const before = performance.now()
    expect(find('ellan 99', { stories: many })[0]?.found).toBeGreaterThan(100)
    // It takes some tens of milliseconds; the bound only catches what is a different kind of slow.
    expect(performance.now() - before).toBeLessThan(500)
  })
})
