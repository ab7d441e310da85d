import { ChevronRight } from 'lucide-react'
import type { Merge, Settled } from '../../newsroom/story/merge/merge.ts'
import { useWords, type Words } from '../words/words.tsx'
import type { SideNames } from './merge-view.tsx'
import { readValue } from './side-text.ts'
import { whatSettled } from './what-changed.ts'

/** What merged by itself: how much of it, whose it was, and, unfolded, each change. */
export function SettledList({
  merge,
  names,
  isOpen = false,
}: {
  merge: Merge
  names: SideNames
  /** Unfolded also where something is left to decide. */
  isOpen?: boolean | undefined
}) {
  const words = useWords('conflict')
  const { settled } = merge
  const title = countSettled(settled, names, words)
  if (settled.length === 0) return <p className="merge-note">{title}</p>
  return (
    <details className="settled" open={isOpen || merge.clashes.length === 0}>
      <summary>
        <ChevronRight aria-hidden size={14} />
        {title}
      </summary>
      <ul>
        {settled.map((change, at) => (
          <SettledChange key={at} change={change} merge={merge} names={names} />
        ))}
      </ul>
    </details>
  )
}

function SettledChange({ change, merge, names }: { change: Settled; merge: Merge; names: SideNames }) {
  const words = useWords('conflict')
  const { name, beginning } = whatSettled(change, words)
  const { language } = merge.story
  const shown =
    change.kind === 'field' ? readValue(change.field, merge.story[change.field], language) : beginning
  return (
    <li>
      <b>{name}</b> <em>{words(`act-${change.kind === 'field' ? 'changed' : change.act}`)}</em>
      <span className="settled-by">{change.by === 'both' ? words('by-both') : names[change.by]}</span>
      {shown !== '' && (
        <span className="settled-words" lang={language} dir="auto">
          {shown}
        </span>
      )}
    </li>
  )
}

function countSettled(settled: readonly Settled[], names: SideNames, words: Words<'conflict'>): string {
  const whose = { mine: names.ofMine, theirs: names.ofTheirs, both: words('of-both') }
  const counts = (['mine', 'theirs', 'both'] as const)
    .map((by) => ({ whose: whose[by], count: settled.filter((change) => change.by === by).length }))
    .filter(({ count }) => count > 0)
  const [first, ...others] = counts
  if (!first) return words('settled-none')
  if (others.length === 0) return words(first.count === 1 ? 'settled-one' : 'settled-all', first)
  const parts = counts.map((part) => words('settled-part', part)).join(', ')
  return words('settled-parts', { count: settled.length, parts })
}
