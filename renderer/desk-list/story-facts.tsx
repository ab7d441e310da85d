import { Clock, UserRound } from 'lucide-react'
import type { ReactNode } from 'react'
import { Text } from 'react-aria-components'
import type { StoryLine } from '../../newsroom/contract/views.ts'
import { writingDirection } from '../../newsroom/story/direction.ts'
import { useNow } from '../window/use-now.ts'
import { useLanguage, useWords, type Words } from '../words/words.tsx'
import { printAge } from './print-age.ts'

/** What a story is called in the list where a name must stand: its headline, or why it shows none. */
export function headlineOf(story: StoryLine, words: Words<'desk-list'>): string {
  if (story.headline !== '') return story.headline
  if (story.condition === 'damaged') return words('damaged-headline')
  return words(story.condition === 'newer' ? 'newer-headline' : 'untitled')
}

/** True for a story whose file this program may read at most: it is neither renamed nor duplicated. */
export function isUntouchable({ condition }: StoryLine): boolean {
  return condition === 'damaged' || condition === 'newer'
}

/** A story's headline in two lines, set as it will read, with what it is to the version before it. */
export function StoryHeadline({ story }: { story: StoryLine }) {
  const words = useWords('desk-list')
  return (
    <b
      className="entry-headline"
      lang={story.language || undefined}
      dir={story.headline === '' ? undefined : writingDirection(story.language)}
      data-unset={story.headline === '' || undefined}
    >
      {story.kind !== 'original' && <span className="entry-kind">{words(`kind-${story.kind}`)} </span>}
      {headlineOf(story, words)}
    </b>
  )
}

/** The line under the headline: condition, slugline or the field it is being changed in, status and age. */
export function StoryFacts({ story, slugline }: { story: StoryLine; slugline: ReactNode }) {
  const words = useWords('desk-list')
  return (
    <Text slot="description" elementType="small" className="entry-facts">
      <span
        className="dot"
        data-condition={story.condition}
        data-done={story.status === 'sent' || story.status === 'killed' || undefined}
        role="img"
        aria-label={words(story.condition)}
      />
      {slugline}
      <StoryState story={story} />
    </Text>
  )
}

/** The slugline as the list shows it. */
export function StorySlugline({ story }: { story: StoryLine }) {
  const words = useWords('desk-list')
  return (
    <span className="entry-slugline" dir="auto" data-unset={story.slugline === '' || undefined}>
      {story.slugline || words('no-slugline')}
    </span>
  )
}

function StoryState({ story }: { story: StoryLine }) {
  const words = useWords('desk-list')
  const ofWindow = useWords('window')
  const language = useLanguage()
  const now = useNow()
  const isHeldBack = story.embargoUntil !== null && Date.parse(story.embargoUntil) > now.getTime()
  const status = ofWindow(`status-${story.status}`)
  const instead = { well: status, unsaved: status, damaged: words('damaged'), newer: words('newer-short') }
  return (
    <>
      {story.openBy !== '' && (
        <span
          className="entry-open-by"
          role="img"
          aria-label={words('open-by', { who: story.openBy })}
          title={words('open-by', { who: story.openBy })}
        >
          <UserRound aria-hidden size={12} strokeWidth={2} />
        </span>
      )}
      {isHeldBack && (
        <span className="entry-embargo" role="img" aria-label={words('embargoed')} title={words('embargoed')}>
          <Clock aria-hidden size={12} strokeWidth={2} />
        </span>
      )}
      <span className="entry-state" data-condition={story.condition}>
        {instead[story.condition]} ·{' '}
        <time dateTime={story.changedAt}>{printAge(story.changedAt, now, language, words)}</time>
      </span>
    </>
  )
}
