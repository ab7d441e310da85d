import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import type { ClashChoice, Merge } from '../../newsroom/story/merge/merge.ts'
import { settleMerge } from '../../newsroom/story/merge/settle-merge.ts'
import type { Story } from '../../newsroom/story/story.ts'
import { useNewsroomWindow } from '../window/newsroom-window.tsx'
import { useWords } from '../words/words.tsx'
import { ClashCard } from './clash-card.tsx'
import { MergedStory } from './merged-story.tsx'
import { SettledList } from './settled-list.tsx'

/** What the two sides are called, such as “Yours” and “Theirs”, and what comes of them within a sentence: “2 theirs”. */
export type SideNames = {
  readonly mine: string
  readonly theirs: string
  readonly ofMine: string
  readonly ofTheirs: string
}

/**
 * Two versions of a story being made one: what merged by itself, what is to be decided, and the story as it will be.
 *
 * `onSettle` is given the whole story once everything is decided; `onLeave` is called where the user would rather not.
 * A choice is made with the arrows or with 1, 2 and 3; F7 goes to the next clash, Shift+F7 to the one before.
 */
export function MergeView({
  merge,
  names,
  from = null,
  onSettle,
  onLeave,
}: {
  merge: Merge
  names: SideNames
  /** What both come from, in words; `isDoubtful` unfolds what merged by itself, to be looked through. */
  from?: { readonly words: string; readonly isDoubtful: boolean } | null
  onSettle: (story: Story) => void
  onLeave: () => void
}) {
  const { newId } = useNewsroomWindow()
  const words = useWords('conflict')
  const part = useRef<HTMLDivElement>(null)
  const [choices, setChoices] = useState<ReadonlyMap<string, ClashChoice>>(new Map())
  useStepKeys(part)
  const story = useMemo(() => settleMerge(merge, choices, newId), [merge, choices, newId])
  const left = merge.clashes.filter(({ key }) => !choices.has(key)).length
  return (
    <div ref={part} className="merge">
      <div className="merge-panes">
        <div className="merge-questions">
          {from && <p className="merge-from">{from.words}</p>}
          {merge.unasked.length > 0 && (
            <p className="merge-unasked">{words('unasked', { names: merge.unasked.join(', ') })}</p>
          )}
          <SettledList merge={merge} names={names} isOpen={from?.isDoubtful} />
          {merge.clashes.length === 0 && <p className="merge-note">{words('nothing-to-decide')}</p>}
          {merge.clashes.map((clash, at) => (
            <ClashCard
              key={clash.key}
              clash={clash}
              place={{ number: at + 1, count: merge.clashes.length }}
              language={merge.story.language}
              names={names}
              choice={choices.get(clash.key) ?? null}
              onChoose={(choice) => setChoices((before) => new Map(before).set(clash.key, choice))}
            />
          ))}
        </div>
        <MergedStory story={story} merge={merge} />
      </div>
      <div className="merge-foot">
        <p role="status">
          {left > 0 && words('undecided', { count: left })}
          {left === 0 && merge.clashes.length > 0 && words('decided')}
        </p>
        <span className="merge-keys">{merge.clashes.length > 0 && words('clash-keys')}</span>
        <Button className="quiet-button" onPress={onLeave}>
          {words('leave')}
        </Button>
        <Button className="main-button" isDisabled={left > 0} onPress={() => onSettle(story)}>
          {words('use-this')}
        </Button>
      </div>
    </div>
  )
}

/** F7 and Shift+F7 go round the clashes, wherever in the window the focus is. */
function useStepKeys(part: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const answer = (event: KeyboardEvent) => {
      if (event.key !== 'F7' || !part.current) return
      event.preventDefault()
      step(part.current, event.shiftKey ? -1 : 1)
    }
    window.addEventListener('keydown', answer)
    return () => window.removeEventListener('keydown', answer)
  }, [part])
}

function step(part: HTMLElement, by: 1 | -1): void {
  const cards = [...part.querySelectorAll<HTMLElement>('.clash')]
  const at = cards.findIndex((card) => card.contains(document.activeElement))
  const from = at < 0 && by < 0 ? 0 : at
  const next = cards[(from + by + cards.length) % cards.length]
  const radio = next?.querySelector<HTMLElement>('input:checked') ?? next?.querySelector<HTMLElement>('input')
  radio?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}
