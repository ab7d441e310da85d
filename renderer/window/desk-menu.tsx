import { Check, ChevronDown } from 'lucide-react'
import { useState } from 'react'
import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components'
import type { CommandId } from '../../newsroom/contract/commands.ts'
import type { Value } from '../../newsroom/contract/contract.ts'
import { shortcutOf } from '../commands/command-hint.ts'
import { runCommand } from '../commands/run-command.ts'
import { useWords } from '../words/words.tsx'
import { openRecentDesk } from './change-desk.ts'
import { useNewsroomWindow, useWindowState } from './newsroom-window.tsx'

type RecentDesks = Value<'desk:recent'>

/** The desk's name, and under it the desks opened before, another one, and the house's settings. */
export function DeskMenu() {
  const newsroom = useNewsroomWindow()
  const words = useWords('window')
  const facts = useWindowState(({ desk }) => (desk.kind === 'open' ? desk.facts : null))
  const [recent, setRecent] = useState<RecentDesks>([])
  const readRecent = async () => {
    const answer = await newsroom.mainProcess.call['desk:recent']({})
    if (answer.ok) setRecent(answer.value)
  }
  return (
    <MenuTrigger onOpenChange={(isOpen) => isOpen && void readRecent()}>
      <Button className="name" aria-description={words('desk-menu')}>
        <span className="name-of-program">
          Dateline<i>.</i>
        </span>
        {facts && <span className="name-of-desk">{facts.name}</span>}
        <ChevronDown aria-hidden size={13} />
      </Button>
      <Popover className="menu-popover" placement="bottom start" offset={4}>
        <Menu className="menu" aria-label={words('recent-desks')}>
          <MenuSection>
            <Header>{words('recent-desks')}</Header>
            {recent.length === 0 && (
              <MenuItem id="none" isDisabled>
                <span className="menu-mark" />
                {words('no-recent-desks')}
              </MenuItem>
            )}
            {recent.map((desk) => (
              <MenuItem
                key={desk.id}
                id={desk.id}
                textValue={desk.name}
                onAction={() => desk.id !== facts?.id && void openRecentDesk(newsroom, desk.id)}
              >
                <span className="menu-mark">{desk.id === facts?.id && <Check aria-hidden size={13} />}</span>
                <span className="menu-words">
                  {desk.name}
                  <small>{desk.place}</small>
                </span>
              </MenuItem>
            ))}
          </MenuSection>
          <Separator />
          <CommandEntry command="desk.open" name={words('open-desk')} />
          <CommandEntry command="desk.house" name={words('house-settings')} />
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

function CommandEntry({ command, name }: { command: CommandId; name: string }) {
  const newsroom = useNewsroomWindow()
  return (
    <MenuItem
      id={command}
      className="menu-entry"
      textValue={name}
      onAction={() => runCommand(newsroom, command)}
    >
      <span className="menu-mark" />
      {name}
      <kbd>{shortcutOf(command)}</kbd>
    </MenuItem>
  )
}
