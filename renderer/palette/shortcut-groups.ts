import { type CommandId, commands, type MenuName } from '../../newsroom/contract/commands.ts'
import type { Words } from '../words/words.tsx'
import { keysOf } from './keycaps.tsx'
import { scoreKeys } from './match-keys.ts'
import { readQuery, scoreWords, searchedNames } from './match-words.ts'

/** What some keys do. `shortcut` is there where they are a command's. */
export type ShortcutLine = {
  readonly name: string
  readonly keys: readonly string[]
  readonly shortcut?: string
}

/** Keys under one heading. */
export type ShortcutGroup = { readonly title: string; readonly lines: readonly ShortcutLine[] }

type Speakers = {
  readonly command: Words<'commands'>
  readonly menu: Words<'menu'>
  readonly window: Words<'window'>
}

const menuOrder: readonly MenuName[] = ['story', 'edit', 'insert', 'format', 'view', 'desk', 'help']

/** All keys there are: the commands by their menus, and then what only the copy and the check list answer. */
export function shortcutGroups(speakers: Speakers): readonly ShortcutGroup[] {
  return [
    ...menuOrder.map((menu) => ({ title: speakers.menu(menu), lines: commandLines(menu, speakers.command) })),
    { title: speakers.window('shortcuts-writing'), lines: writingLines(speakers) },
    {
      title: speakers.window('shortcuts-slip'),
      lines: [{ name: speakers.window('shortcuts-finding'), keys: ['1–9'] }],
    },
  ]
}

/** The groups with only those lines that fit what is typed, by name or by keys. All where nothing is typed. */
export function filterGroups(groups: readonly ShortcutGroup[], typed: string): readonly ShortcutGroup[] {
  const query = readQuery(typed)
  if (query.tokens.length === 0) return groups
  const fits = ({ title }: ShortcutGroup, { name, keys, shortcut }: ShortcutLine) =>
    scoreWords(searchedNames([name, keys.join(' ')], [title]), query) > 0 ||
    (shortcut !== undefined && scoreKeys(shortcut, typed) > 0)
  return groups
    .map((group) => ({ ...group, lines: group.lines.filter((line) => fits(group, line)) }))
    .filter(({ lines }) => lines.length > 0)
}

function commandLines(menu: MenuName, nameOf: Words<'commands'>): ShortcutLine[] {
  return commands
    .filter((command) => command.menu === menu)
    .map(({ id, shortcut }) => ({ name: nameOf(id), keys: keysOf(shortcut), shortcut }))
}

function writingLines({ command, window: say }: Speakers): ShortcutLine[] {
  const space = say('shortcuts-space')
  const begin = (id: CommandId, sign: string) => ({ name: command(id), keys: [sign, space] })
  return [
    { name: say('shortcuts-slash'), keys: ['/'] },
    begin('insert.crosshead', '##'),
    begin('insert.quote', '>'),
    begin('insert.list', '-'),
    begin('insert.ordered-list', '1.'),
    begin('insert.separator', '---'),
    { name: command('format.bold'), keys: [`**${say('shortcuts-words')}**`] },
    { name: command('format.italic'), keys: [`*${say('shortcuts-words')}*`] },
    { name: say('shortcuts-line-end'), keys: keysOf('Shift+Enter') },
    { name: say('shortcuts-next-cell'), keys: ['Tab'] },
    { name: say('shortcuts-previous-cell'), keys: keysOf('Shift+Tab') },
    { name: say('shortcuts-open-link'), keys: [...keysOf('CmdOrCtrl'), say('shortcuts-click')] },
  ]
}
