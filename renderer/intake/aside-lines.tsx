import { Button } from 'react-aria-components'
import type { ProposedLine } from '../../newsroom/formats/proposal.ts'
import { inlineText } from '../../newsroom/story/block-text.ts'
import { useWords } from '../words/words.tsx'
import { useLineActs } from './line-acts.ts'
import { LineWords } from './line-words.tsx'
import { ReadField } from './read-field.tsx'
import { ReadLine } from './read-line.tsx'

/** What is set aside: struck out and still to be read, each line with a way back into the body. */
export function AsideLines({
  lines,
  picked,
}: {
  lines: readonly ProposedLine[]
  picked: ReadonlySet<string>
}) {
  const words = useWords('intake-view')
  const { place } = useLineActs()
  return (
    <ReadField role="aside" label={words('aside')} isEmpty={lines.length === 0}>
      {lines.map((line) => (
        <div key={line.id} className="aside-line">
          <ReadLine line={line} isPicked={picked.has(line.id)}>
            <s>
              <LineWords words={line.words} />
            </s>
          </ReadLine>
          <Button
            className="text-button"
            aria-label={words('take-back-line', { line: inlineText(line.words).slice(0, 80) })}
            onPress={() => place('paragraph', [line.id])}
          >
            {words('take-back')}
          </Button>
        </div>
      ))}
    </ReadField>
  )
}
