import { useMemo } from 'react'
import type { Block } from '../../newsroom/story/block.ts'
import { blockLines } from '../../newsroom/story/block-text.ts'
import { fieldText } from '../../newsroom/story/compare/field-text.ts'
import { writingDirection } from '../../newsroom/story/direction.ts'
import type { Merge } from '../../newsroom/story/merge/merge.ts'
import type { Story } from '../../newsroom/story/story.ts'
import { useWords } from '../words/words.tsx'

/** The story as it will be, to be read. What differs from the version before has a line at its side. */
export function MergedStory({ story, merge }: { story: Story; merge: Merge }) {
  const words = useWords('conflict')
  const changed = useMemo(() => changedBlocks(merge), [merge])
  const { language } = story
  const byline = fieldText('byline', story.byline, language)
  const dateline = fieldText('dateline', story.dateline, language)
  return (
    <section className="merged" aria-label={words('as-it-will-be')} tabIndex={0}>
      <h2>{words('as-it-will-be')}</h2>
      <div lang={language} dir={writingDirection(language)}>
        {story.kicker !== '' && <p className="merged-kicker">{story.kicker}</p>}
        <p className="merged-headline">{story.headlines.main}</p>
        {story.standfirst !== '' && <p className="merged-standfirst">{story.standfirst}</p>}
        {story.bullets.length > 0 && (
          <ul>
            {story.bullets.map((bullet, at) => (
              <li key={at}>{bullet}</li>
            ))}
          </ul>
        )}
        {byline && <p className="merged-byline">{byline}</p>}
        {dateline && <p className="merged-dateline">{dateline}</p>}
        {story.body.map((block) => (
          <MergedBlock key={block.id} block={block} isChanged={changed.has(block.id)} />
        ))}
      </div>
    </section>
  )
}

function MergedBlock({ block, isChanged }: { block: Block; isChanged: boolean }) {
  const words = useWords('conflict')
  const lines = blockLines(block)
  return (
    <div className="merged-block" data-type={block.type} data-changed={isChanged || undefined}>
      {!isProse(block) && <small>{words(`block-${block.type}`)}</small>}
      {lines.map((line, at) => (
        <p key={at}>{line}</p>
      ))}
    </div>
  )
}

function isProse({ type }: Block): boolean {
  return ['paragraph', 'crosshead', 'list', 'quote'].includes(type)
}

function changedBlocks({ settled, clashes }: Merge): ReadonlySet<string> {
  const ids = settled.flatMap((change) => (change.kind === 'block' ? [change.block.id] : []))
  const open = clashes.flatMap((clash) =>
    clash.kind === 'block' ? [clash.mine?.id, clash.theirs?.id].filter((id) => id !== undefined) : [],
  )
  return new Set([...ids, ...open])
}
