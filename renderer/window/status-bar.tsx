import { headlineLimit } from '../../newsroom/story/checks.ts'
import { countCharacters } from '../../newsroom/story/length.ts'
import type { StorySession } from '../open-story/story-session.ts'
import { useStory } from '../open-story/use-story.ts'
import { useLanguage, useWords } from '../words/words.tsx'
import { useHouseZone } from './embargo-chip.tsx'
import { useOpenSession } from './newsroom-window.tsx'
import { printBothClocks } from './print-clock.ts'
import { SavingLine } from './saving-line.tsx'
import { useNow } from './use-now.ts'

/** The foot of the window. It says what is true: where the words are, how many, in which language, until when. */
export function StatusBar() {
  const words = useWords('window')
  const session = useOpenSession()
  return (
    <footer className="status" aria-label={words('status-region')}>
      {session && (
        <>
          <SavingLine session={session} />
          <LengthLine session={session} />
          <span className="push" />
          <FactsLine session={session} />
        </>
      )}
    </footer>
  )
}

function LengthLine({ session }: { session: StorySession }) {
  const words = useWords('window')
  const language = useLanguage()
  const derived = useStory(session, (open) => open.derived)
  const planned = useStory(session, ({ fields }) => fields.plannedLength)
  const headline = useStory(session, ({ fields }) => fields.headlines.main)
  const print = (count: number) => count.toLocaleString(language)
  const length = countCharacters(headline)
  return (
    <>
      <span className="status-number">
        {planned
          ? words('words-of', { count: print(derived.words), planned: print(planned) })
          : derived.words === 1
            ? words('word')
            : words('words', { count: print(derived.words) })}
      </span>
      {planned && (
        <span className="fit" aria-hidden data-over={derived.words > planned || undefined}>
          <i style={{ inlineSize: `${Math.min(100, (derived.words / planned) * 100)}%` }} />
        </span>
      )}
      <span className="status-number wide-only">
        {words('characters', { count: print(derived.characters) })}
      </span>
      <span className="status-number">{words('minutes', { count: derived.minutes })}</span>
      <span className="status-number" data-over={length > headlineLimit || undefined}>
        {words('headline', { length, limit: headlineLimit })}
      </span>
    </>
  )
}

function FactsLine({ session }: { session: StorySession }) {
  const words = useWords('window')
  const spoken = useLanguage()
  const now = useNow()
  const house = useHouseZone()
  const language = useStory(session, ({ fields }) => fields.language)
  const embargo = useStory(session, ({ fields }) => fields.embargo)
  const readOnly = useStory(session, (open) => open.readOnly)
  return (
    <>
      {readOnly && <span className="asks">{words('read-only')}</span>}
      {embargo && Date.parse(embargo.until.instant) > now.getTime() && (
        <span className="asks wide-only">
          {words('embargo', { clocks: printBothClocks(embargo.until, house, now, spoken) })}
        </span>
      )}
      <span>{nameLanguage(language, spoken)}</span>
    </>
  )
}

/** What a language is called in another: `ko` is Korean in English. Its tag where it has no name. */
export function nameLanguage(language: string, spoken: string): string {
  return new Intl.DisplayNames(spoken, { type: 'language' }).of(language) ?? language
}
