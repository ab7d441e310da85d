import { useMemo } from 'react'
import { Button } from 'react-aria-components'
import type { CommandId } from '../../newsroom/contract/commands.ts'
import { shortcutOf } from '../commands/command-hint.ts'
import { runCommand } from '../commands/run-command.ts'
import { useWords } from '../words/words.tsx'
import { useNewsroomWindow, useWindowState } from './newsroom-window.tsx'
import { openStory } from './open-story.ts'
import { type DeskFacts, storiesOnDesk } from './window-state.ts'

/** What the window shows where no story is open: where one is, and three things to try. */
export function Welcome({ desk }: { desk: DeskFacts }) {
  const newsroom = useNewsroomWindow()
  const words = useWords('window')
  const state = useWindowState(({ desk: shown }) => shown)
  const stories = useMemo(() => storiesOnDesk({ desk: state }), [state])
  const count = stories.length
  const latest = stories.find(({ condition }) => condition !== 'damaged' && condition !== 'newer')
  const run = (command: CommandId) => runCommand(newsroom, command)
  const name = latest && (latest.headline || latest.slugline || words('no-headline'))
  return (
    <main className="welcome" aria-labelledby="welcome-title">
      <h1 id="welcome-title">{words('welcome-title')}</h1>
      <p>
        {words(count > 1 ? 'welcome-desk' : count === 1 ? 'welcome-one' : 'welcome-empty', {
          name: desk.name,
          count,
        })}
      </p>
      <ol>
        <Try
          title={words('try-new')}
          hint={words('try-new-hint')}
          command="story.new"
          onPress={() => run('story.new')}
        />
        <Try
          title={words('try-intake')}
          hint={words('try-intake-hint')}
          command="story.intake"
          onPress={() => run('story.intake')}
        />
        {latest ? (
          <Try
            title={words('try-open', { headline: name ?? '' })}
            hint={words('try-open-hint')}
            onPress={() => void openStory(newsroom, latest.id)}
          />
        ) : (
          <Try
            title={words('try-file')}
            hint={words('try-file-hint')}
            command="story.open-file"
            onPress={() => run('story.open-file')}
          />
        )}
      </ol>
    </main>
  )
}

function Try({
  title,
  hint,
  command,
  onPress,
}: {
  title: string
  hint: string
  command?: CommandId
  onPress: () => void
}) {
  return (
    <li>
      <Button className="try" onPress={onPress}>
        <b>{title}</b>
        {command && <kbd>{shortcutOf(command)}</kbd>}
        <span>{hint}</span>
      </Button>
    </li>
  )
}
