import { ChevronDown, Plus } from 'lucide-react'
import { Button, Menu, MenuItem, MenuTrigger, Popover, Tooltip, TooltipTrigger } from 'react-aria-components'
import { type CommandId, commands, isCommandId } from '../../newsroom/contract/commands.ts'
import { editorCommands } from '../editor/editor-commands.ts'
import type { StorySession } from '../open-story/story-session.ts'
import { useWords } from '../words/words.tsx'
import { printShortcut } from './print-shortcut.ts'
import type { CaretState } from './use-caret-state.ts'

const lineCommands = [
  'insert.paragraph',
  'insert.crosshead',
  'insert.quote',
  'insert.list',
  'insert.ordered-list',
] as const satisfies readonly CommandId[]

const blockCommands = [
  'insert.picture',
  'insert.pull-quote',
  'insert.fact-box',
  'insert.table',
  'insert.separator',
  'insert.correction',
  'insert.desk-note',
] as const satisfies readonly CommandId[]

type BlockName<Command extends string> = Command extends `insert.${infer Name}` ? Name : never
type OfferedCommand = (typeof lineCommands)[number] | (typeof blockCommands)[number]

function nameOf(command: OfferedCommand): `block-${BlockName<OfferedCommand>}` {
  return `block-${command.slice('insert.'.length) as BlockName<OfferedCommand>}`
}

/** Says what kind of line the caret is in, and makes it another. */
export function LineMenu({ session, present }: { session: StorySession; present: CaretState['line'] }) {
  const words = useWords('copy')
  const command = lineCommands.find((id) => id === `insert.${present}`)
  const kind = words('kind-of-line')
  const name = command && words(nameOf(command))
  return (
    <MenuTrigger>
      <Button className="line-menu-button" aria-label={name ? `${kind}: ${name}` : kind}>
        <span>{name ?? kind}</span>
        <ChevronDown aria-hidden />
      </Button>
      <CommandMenu session={session} offered={lineCommands} />
    </MenuTrigger>
  )
}

/** The blocks that are put in, and not made of the line. */
export function BlockMenu({ session }: { session: StorySession }) {
  const words = useWords('copy')
  return (
    <MenuTrigger>
      <TooltipTrigger delay={500}>
        <Button className="tool" aria-label={words('insert-block')}>
          <Plus aria-hidden />
        </Button>
        <Tooltip className="tip" placement="bottom">
          {words('insert-block')} <kbd>/</kbd>
        </Tooltip>
      </TooltipTrigger>
      <CommandMenu session={session} offered={blockCommands} />
    </MenuTrigger>
  )
}

function CommandMenu({ session, offered }: { session: StorySession; offered: readonly OfferedCommand[] }) {
  const words = useWords('copy')
  const shortcutOf = (command: CommandId) => commands.find(({ id }) => id === command)?.shortcut ?? ''
  const run = (key: string | number) => {
    const id = String(key)
    // The menu gives the focus back to its button when it closes; the command then takes it into the copy.
    if (isCommandId(id)) setTimeout(() => editorCommands[id]?.run(session))
  }
  return (
    <Popover className="menu-popover">
      <Menu aria-label={words('insert-block')} onAction={run}>
        {offered.map((command) => (
          <MenuItem key={command} id={command} className="menu-entry" textValue={words(nameOf(command))}>
            {words(nameOf(command))}
            <kbd>{printShortcut(shortcutOf(command))}</kbd>
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  )
}
