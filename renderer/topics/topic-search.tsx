import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import type { MediaTopics } from '../../newsroom/story/media-topics.ts'
import type { Subject } from '../../newsroom/story/story.ts'
import { readQcode } from '../slip/read-text.ts'
import { useWords } from '../words/words.tsx'
import { type FoundTopic, topicFinder } from './find-topics.ts'

/** One line of what was found: a topic, or a code that the release does not have and that is meant all the same. */
type Offer = { readonly id: string; readonly name: string; readonly found: FoundTopic | null }

/** Searches the release as one types, by name in any of its languages or by number. Enter takes the first. */
export function TopicSearch({
  release,
  language,
  taken,
  onChoose,
}: {
  release: MediaTopics
  /** The story's: names in it come first, and are what the story gets. */
  language: string
  /** What is chosen already, and not offered again. */
  taken: readonly Subject[]
  onChoose: (subject: Subject) => void
}) {
  const words = useWords('topics')
  const [typed, type] = useState('')
  const offers = useOffers(release, language, typed, taken)
  const [isOpen, setOpen] = useState(false)
  const { place, choose, takeOne } = useChoosing(offers, onChoose)
  return (
    <ComboBox
      ref={place}
      className="slip-row topic-search"
      data-kind="line"
      inputValue={typed}
      onInputChange={type}
      items={offers}
      onChange={(id) => choose(id === null ? null : String(id))}
      onOpenChange={setOpen}
      onKeyDown={(event) => {
        // Escape closes what hangs from the field and not the slip.
        if (event.key === 'Escape' && isOpen) event.preventDefault()
      }}
      menuTrigger="input"
      allowsCustomValue
      allowsEmptyCollection
    >
      <Label>{words('find')}</Label>
      <span className="slip-value">
        <Input
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          placeholder={words('find-hint')}
          onKeyDown={takeOne}
        />
      </span>
      <Popover className="select-popover topic-popover">
        <ListBox<Offer>
          renderEmptyState={() => <p className="topic-none">{typed.trim() !== '' && words('found-none')}</p>}
        >
          {(offer) => <OfferLine offer={offer} />}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

/** The ways to choose one of what is offered, once: by its id, or with Enter. `place` is where it is offered. */
function useChoosing(offers: readonly Offer[], onChoose: (subject: Subject) => void) {
  const place = useRef<HTMLDivElement>(null)
  const hasChosen = useRef(false)
  const choose = (id: string | null) => {
    const offer = offers.find((offer) => offer.id === id)
    if (!offer || hasChosen.current) return
    hasChosen.current = true
    // What is searched with goes away: the next key is for another subject, or leads on.
    place.current?.closest('.slip-parts')?.querySelector<HTMLElement>('.slip-add')?.focus()
    onChoose({ qcode: offer.id, name: offer.name })
  }
  // What is pointed at, else the first. The list itself forgets what is pointed at while it changes.
  const takeOne = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    const pointed = document.getElementById(event.currentTarget.getAttribute('aria-activedescendant') ?? '')
    choose(pointed?.dataset['key'] ?? offers[0]?.id ?? null)
  }
  return { place, choose, takeOne }
}

function useOffers(
  release: MediaTopics,
  language: string,
  typed: string,
  taken: readonly Subject[],
): readonly Offer[] {
  const find = useMemo(() => topicFinder(release, language), [release, language])
  return useMemo(() => {
    const found = find(typed)
      .filter(({ topic }) => !taken.some(({ qcode }) => qcode === topic.qcode))
      .map((found) => ({ id: found.topic.qcode, name: found.name, found }))
    const code = readQcode(typed)
    const isKnown = !code.ok || release.topics.some(({ qcode }) => qcode === code.value)
    return isKnown ? found : [{ id: code.value, name: '', found: null }]
  }, [find, release, typed, taken])
}

function OfferLine({ offer: { id, name, found } }: { offer: Offer }) {
  const words = useWords('topics')
  const path = found ? found.above.join(' › ') || words('at-top') : words('as-written')
  return (
    <ListBoxItem id={id} textValue={name || id} className="select-option topic-offer">
      <span className="topic-offer-name" dir="auto">
        {name || id}
        {found && found.matched !== '' && <i> {found.matched}</i>}
      </span>
      {name !== '' && <code>{id}</code>}
      <small dir="auto">{path}</small>
    </ListBoxItem>
  )
}
