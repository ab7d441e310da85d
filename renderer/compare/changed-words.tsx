import type { WordChange } from '../../newsroom/story/compare/comparison.ts'

/**
 * Words as they read with their changes in place: what came is underlined, what went is struck through. A screen reader
 * is told by the elements themselves. Line ends within the words are shown as such.
 */
export function ChangedWords({ words }: { words: readonly WordChange[] }) {
  return (
    <span className="changed-words">
      {words.map((run, at) => (
        <ChangedRun key={at} run={run} />
      ))}
    </span>
  )
}

function ChangedRun({ run }: { run: WordChange }) {
  switch (run.kind) {
    case 'same':
      return <span>{run.words}</span>
    case 'inserted':
      return <ins>{run.words}</ins>
    case 'deleted':
      return <del>{run.words}</del>
  }
}
