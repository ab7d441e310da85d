import { describe, expect, it } from 'vitest'
import { syncClientOf } from './sync-copies.ts'

describe('a copy that a sync client left of a story file', () => {
  it.each([
    ["story (Mina's conflicted copy 2026-11-25).json", 'Dropbox'],
    ["story (Mina's conflicted copy 2026-11-25 (1)).json", 'Dropbox'],
    ['story (conflicted copy).json', 'Dropbox'],
    ['story (Copie en conflit de Mina 2026-11-25).json', 'Dropbox'],
    ['story (In Konflikt stehende Kopie von Mina 2026-11-25).json', 'Dropbox'],
    ['story (Minas Konfliktkopie 2026-11-25).json', 'Dropbox'],
    ['story (Copia en conflicto de Mina 2026-11-25).json', 'Dropbox'],
    ['story (Copia in conflitto di Mina 2026-11-25).json', 'Dropbox'],
    ['story (Cópia em conflito de Mina 2026-11-25).json', 'Dropbox'],
    ['story (Mina의 충돌된 사본 2026-11-25).json', 'Dropbox'],
    ['story (Mina の競合コピー 2026-11-25).json', 'Dropbox'],
    ['story (Mina 的冲突副本 2026-11-25).json', 'Dropbox'],
    ['story (Case Conflict 1).json', 'Dropbox'],
    ['Story (MINA-PC Conflicted Copy 2026-11-25).JSON', 'Dropbox'],
    ['story (conflicted copy 2026-11-25 120301).json', 'Nextcloud'],
    ['story.sync-conflict-20261125-120301-ABCDEFG.json', 'Syncthing'],
    ['story.sync-conflict-20261125-120301.json', 'Syncthing'],
    ['story-DESKTOP-7H2K1.json', 'OneDrive'],
    ['story-MINAS-PC-2.json', 'OneDrive'],
    ['story-미나의노트북.json', 'OneDrive'],
    ['story (1).json', 'Google Drive'],
    ['story (12).json', 'Google Drive'],
    ['story [Conflict].json', 'Google Drive'],
    ['story[Conflict 2].json', 'Google Drive'],
    ['story_conf(1).json', 'Google Drive'],
    ['story 2.json', 'iCloud'],
    ['story 13.json', 'iCloud'],
  ])('%s is known to be from %s', (name, by) => {
    expect(syncClientOf(name, 'story.json')).toBe(by)
  })

  it.each([
    'story.json',
    '.story.json.4711-9f2c01aa.5d03be.tmp',
    '.syncthing.story.json.tmp',
    'story (1).json.partial',
    'story.json.crdownload',
    'story 1.json',
    'story 2.txt',
    'storyboard.json',
    'story (final).json',
    'notes (1).json',
    '~story.json',
  ])('%s is none', (name) => {
    expect(syncClientOf(name, 'story.json')).toBeNull()
  })
})

describe('a copy that a sync client left of a whole story folder', () => {
  it.each([
    ['HARBOUR (conflicted copy)', 'Dropbox'],
    ["HARBOUR (Mina's conflicted copy 2026-11-25)", 'Dropbox'],
    ['HARBOUR 2', 'iCloud'],
    ['HARBOUR (1)', 'Google Drive'],
    ['HARBOUR-MINAS-PC', 'OneDrive'],
    ['HARBOUR.sync-conflict-20261125-120301-ABCDEFG', 'Syncthing'],
    // Decomposed, as macOS used to write it.
    ['HARBOUR (Cópia em conflito de Mina)'.normalize('NFD'), 'Dropbox'],
  ])('%s is known to be from %s', (name, by) => {
    expect(syncClientOf(name, 'HARBOUR')).toBe(by)
  })

  it.each(['HARBOUR', 'HARBOUR-2', 'HARBOURMASTER', 'FERRY (conflicted copy)'])('%s is none', (name) => {
    expect(syncClientOf(name, 'HARBOUR')).toBeNull()
  })
})
