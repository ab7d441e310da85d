import { useMemo } from 'react'
import type { Story } from '../../newsroom/story/story.ts'
import { blockText } from '../../newsroom/story/block-text.ts'
import { compareStories } from '../../newsroom/story/compare/compare-stories.ts'
import type { BlockDifference, FieldDifference } from '../../newsroom/story/compare/comparison.ts'
import { writingDirection } from '../../newsroom/story/direction.ts'
import { ChangedWords } from '../compare/changed-words.tsx'
import type { StorySession } from '../open-story/story-session.ts'
import { useStory } from '../open-story/use-story.ts'
import { SheetFrame } from '../window/sheet-frame.tsx'
import { useWords } from '../words/words.tsx'
import { readValue } from './side-text.ts'

/** What the last reload from the disk has changed in the open story: field by field, then block by block. */
export function ChangesSheet({ session }: { session: StorySession }) {
  const words = useWords('conflict')
  const reloaded = useStory(session, (open) => open.reloaded)
  return (
    <SheetFrame title={words('changes-title')} className="merge-sheet">
      <div className="over-body changes">
        <p className="merge-note">{words('changes-hint')}</p>
        {reloaded && <Changes before={reloaded.before} after={reloaded.after} />}
      </div>
    </SheetFrame>
  )
}

function Changes({ before, after }: { before: Story; after: Story }) {
  const words = useWords('conflict')
  const { fields, blocks } = useMemo(() => compareStories(before, after), [before, after])
  const changed = blocks.filter(({ kind }) => kind !== 'same')
  const { language } = after
  if (fields.length + changed.length === 0) return <p className="merge-note">{words('no-changes')}</p>
  return (
    <dl className="change-list" lang={language} dir={writingDirection(language)}>
      {fields.map((field) => (
        <FieldChange key={field.field} difference={field} language={language} />
      ))}
      {changed.map((block, at) => (
        <BlockChange key={at} difference={block} />
      ))}
    </dl>
  )
}

function FieldChange({ difference, language }: { difference: FieldDifference; language: string }) {
  const words = useWords('conflict')
  const { field, before, after } = difference
  return (
    <div>
      <dt lang="">{words(`field-${field}`)}</dt>
      <dd>
        {difference.words ? (
          <ChangedWords words={difference.words} />
        ) : (
          <ChangedWords
            words={[
              { kind: 'deleted', words: readValue(field, before, language) },
              { kind: 'same', words: ' ' },
              { kind: 'inserted', words: readValue(field, after, language) },
            ]}
          />
        )}
      </dd>
    </div>
  )
}

function BlockChange({ difference }: { difference: BlockDifference }) {
  const words = useWords('conflict')
  if (difference.kind === 'same') return null
  const block = difference.kind === 'deleted' ? difference.before : difference.after
  return (
    <div>
      <dt>
        {words(`block-${block.type}`)} <em>{words(`act-${difference.kind}`)}</em>
      </dt>
      <dd>
        <BlockWords difference={difference} />
      </dd>
    </div>
  )
}

function BlockWords({ difference }: { difference: BlockDifference }) {
  const words = useWords('conflict')
  switch (difference.kind) {
    case 'same':
    case 'moved':
      return blockText(difference.after)
    case 'inserted':
      return <ChangedWords words={[{ kind: 'inserted', words: blockText(difference.after) }]} />
    case 'deleted':
      return <ChangedWords words={[{ kind: 'deleted', words: blockText(difference.before) }]} />
    case 'changed':
      return difference.words.length > 0 ? (
        <ChangedWords words={difference.words} />
      ) : (
        <span className="clash-aside">{words('no-words')}</span>
      )
  }
}
