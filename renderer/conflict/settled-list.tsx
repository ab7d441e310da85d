import { ChevronRight } from 'lucide-react'
import type { Merge, Settled } from '../../newsroom/story/merge/merge.ts'
import { useWords, type Words } from '../words/words.tsx'
import type { SideNames } from './merge-view.tsx'
import { readValue } from './side-text.ts'
import { whatSettled } from './what-changed.ts'

/** What merged by itself: how much of it, whose it was, and, unfolded, each change. */
export function SettledList({ merge, names }: { merge: Merge; names: SideNames }) {
  const words = useWords('conflict')
  const { settled } = merge
  const title = countSettled(settled, names, words)
  if (settled.length === 0) return <p className="merge-note">{title}</p>
  return (
    <details className="settled" open={merge.clashes.length === 0}>
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
  const of = (by: Settled['by']) => settled.filter((change) => change.by === by).length
  const [only] = settled
  if (!only) return words('settled-none')
  if (settled.length === 1)
    return only.by === 'both'
      ? words('settled-same')
      : words('settled-one', { name: inSentence(names[only.by]) })
  const counted = words('settled-count', {
    count: settled.length,
    mine: of('mine'),
    theirs: of('theirs'),
    mineName: inSentence(names.mine),
    theirsName: inSentence(names.theirs),
  })
  return of('both') === 0 ? counted : words('settled-and-same', { words: counted, both: of('both') })
}

function inSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}
