import { headlineLimit } from '../../newsroom/story/checks.ts'
import { countCharacters } from '../../newsroom/story/length.ts'
import { printByline } from '../../newsroom/story/print-byline.ts'
import type { Byline } from '../../newsroom/story/byline.ts'
import { smartQuote } from '../editor/smart-quotes.ts'
import { withoutPart } from '../editor/without-part.ts'
import { useHouse, useSession } from '../editor/story-context.ts'
import { useStory } from '../open-story/use-story.ts'
import { useWords } from '../words/words.tsx'
import { LineField } from './line-field.tsx'

/** What the fields of the copy have in common: the session, the language, whether they may be changed, the house's quotes. */
function useFields() {
  const session = useSession()
  const { smartQuotes } = useHouse()
  const language = useStory(session, ({ fields }) => fields.language)
  const readOnly = useStory(session, (open) => open.readOnly)
  const curl = (typed: string, before: string) => (smartQuotes ? smartQuote(typed, before, language) : null)
  return { session, language, words: useWords('copy'), shared: { readOnly, curl } }
}

/** The short line above the headline. */
export function KickerField() {
  const { session, words, shared } = useFields()
  const kicker = useStory(session, ({ fields }) => fields.kicker)
  return (
    <LineField
      {...shared}
      className="kicker"
      label={words('kicker')}
      placeholder={words('kicker')}
      place="field:kicker"
      value={kicker}
      onChange={(value) => session.setField('kicker', value)}
    />
  )
}

/** The main headline, with its length beside the length at which wires cut it. */
export function HeadlineField() {
  const { session, words, shared } = useFields()
  const headlines = useStory(session, ({ fields }) => fields.headlines)
  const length = countCharacters(headlines.main)
  return (
    <h1 className="headline-field">
      <LineField
        {...shared}
        className="headline"
        label={words('headline')}
        placeholder={words('headline')}
        place="field:headlines"
        describedBy="headline-count"
        value={headlines.main}
        onChange={(main) => session.setField('headlines', { ...headlines, main })}
      />
      <span
        id="headline-count"
        className="headline-count"
        data-over={length > headlineLimit || undefined}
        title={words('headline-count', { length, limit: headlineLimit })}
      >
        {length}/{headlineLimit}
      </span>
    </h1>
  )
}

/** The sentence below the headline. */
export function StandfirstField() {
  const { session, words, shared } = useFields()
  const standfirst = useStory(session, ({ fields }) => fields.standfirst)
  return (
    <LineField
      {...shared}
      className="standfirst"
      label={words('standfirst')}
      placeholder={words('standfirst')}
      place="field:standfirst"
      value={standfirst}
      onChange={(value) => session.setField('standfirst', value)}
    />
  )
}

/** The byline as it will be printed, and who edited. What is typed here is kept to the letter beside the people's names. */
export function BylineField() {
  const { session, language, words, shared } = useFields()
  const byline = useStory(session, ({ fields }) => fields.byline)
  const signOff = useStory(session, ({ fields }) => fields.signOff)
  return (
    <div className="byline-line">
      <LineField
        {...shared}
        className="byline"
        label={words('byline')}
        placeholder={words('byline')}
        place="field:byline"
        value={byline ? printByline(byline, language) : ''}
        onChange={(line) => session.setField('byline', writeByline(byline, line, language))}
      />
      {signOff && <span className="edited-by">{words('edited-by', { who: signOff })}</span>}
    </div>
  )
}

/** The byline with another printed line: the people stay, and a line that says the same as their names is not kept twice. */
function writeByline(byline: Byline | null, line: string, language: string): Byline | null {
  const rest: Byline = byline ? (withoutPart(byline, 'literal') as Byline) : { people: [] }
  if (line === '') return rest.people.length === 0 ? null : { ...rest, people: [] }
  return line === printByline(rest, language) ? rest : { ...rest, literal: line }
}
