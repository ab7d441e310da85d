import { blockText } from '../../newsroom/story/block-text.ts'
import type { Block } from '../../newsroom/story/block.ts'
import type { BlockDifference } from '../../newsroom/story/compare/comparison.ts'
import { useWords } from '../words/words.tsx'
import { ChangedWords } from './changed-words.tsx'
import { TakeButton } from './take-button.tsx'

/** One block of a comparison: as it reads, with what became of it said in words, and a way to take the earlier one. */
export function BlockChange({
  difference,
  language,
  onTake,
}: {
  difference: BlockDifference
  language: string
  /** Missing where nothing can be taken. */
  onTake?: (difference: BlockDifference) => void
}) {
  const words = useWords('versions')
  const block = difference.kind === 'deleted' ? difference.before : difference.after
  const label = labelOf(difference)
  return (
    <div
      className="compared-block"
      data-kind={difference.kind}
      data-block={block.type}
      data-change={difference.kind !== 'same' || undefined}
      tabIndex={difference.kind === 'same' ? undefined : -1}
    >
      <div className="compared-head">
        {label && <span className="compared-label">{words(label)}</span>}
        {block.type !== 'paragraph' && <span className="compared-type">{words(`block-${block.type}`)}</span>}
        {difference.kind !== 'same' && onTake && (
          <TakeButton
            label={words('take-block', { words: firstWords(block) || words(`block-${block.type}`) })}
            onPress={() => onTake(difference)}
          />
        )}
      </div>
      <p className="compared-words" dir="auto" lang={language}>
        <BlockWords difference={difference} />
      </p>
    </div>
  )
}

function labelOf(difference: BlockDifference) {
  if (difference.kind === 'same') return null
  return difference.kind === 'changed' && difference.moved ? 'changed-and-moved' : difference.kind
}

function BlockWords({ difference }: { difference: BlockDifference }) {
  const words = useWords('versions')
  switch (difference.kind) {
    case 'same':
    case 'moved':
      return <Plain block={difference.after} />
    case 'inserted':
      return <ChangedWords words={[{ kind: 'inserted', words: textOf(difference.after) }]} />
    case 'deleted':
      return <ChangedWords words={[{ kind: 'deleted', words: textOf(difference.before) }]} />
    case 'changed':
      if (difference.words.length > 0) return <ChangedWords words={difference.words} />
      return (
        <>
          <Plain block={difference.after} />
          <span className="compared-note">{words('looks-only')}</span>
        </>
      )
  }
}

function Plain({ block }: { block: Block }) {
  const words = useWords('versions')
  const text = blockText(block)
  return text === '' ? (
    <span className="compared-note">{words('no-words')}</span>
  ) : (
    <span className="changed-words">{text}</span>
  )
}

// A block without words is still seen to have come or gone.
function textOf(block: Block): string {
  return blockText(block) || '—'
}

/** The first words of a block, for naming it. */
function firstWords(block: Block): string {
  const text = blockText(block).replaceAll('\n', ' ')
  return text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text
}
