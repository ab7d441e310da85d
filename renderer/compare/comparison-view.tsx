import { ChevronRight } from 'lucide-react'
import { useMemo } from 'react'
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components'
import type { BlockDifference, Comparison, FieldDifference } from '../../newsroom/story/compare/comparison.ts'
import { useWords } from '../words/words.tsx'
import { BlockChange } from './block-change.tsx'
import { FieldChange } from './field-change.tsx'
import { foldBlocks } from './fold-blocks.ts'

/** Two versions as one text: fields that differ first, then the body as it reads, with what is unchanged folded away. */
export function ComparisonView({
  comparison,
  language,
  onTake,
}: {
  comparison: Comparison
  /** The language of the story. */
  language: string
  /** Takes one difference as the earlier version had it. Missing where nothing can be taken. */
  onTake?: (difference: FieldDifference | BlockDifference) => void
}) {
  const words = useWords('versions')
  const parts = useMemo(() => foldBlocks(comparison.blocks), [comparison])
  const taking = onTake ? { onTake } : {}
  return (
    <div className="comparison">
      {comparison.fields.length > 0 && (
        <section className="compared-fields">
          <h2>{words('fields')}</h2>
          {comparison.fields.map((difference) => (
            <FieldChange key={difference.field} difference={difference} {...taking} />
          ))}
        </section>
      )}
      <section className="compared-body">
        <h2>{words('body')}</h2>
        {parts.map((part, at) =>
          part.kind === 'block' ? (
            <BlockChange key={at} difference={part.difference} language={language} {...taking} />
          ) : (
            <UnchangedRun key={at} blocks={part.blocks} language={language} />
          ),
        )}
      </section>
    </div>
  )
}

function UnchangedRun({ blocks, language }: { blocks: readonly BlockDifference[]; language: string }) {
  const words = useWords('versions')
  return (
    <Disclosure className="unchanged-run">
      {({ isExpanded }) => (
        <>
          <Button slot="trigger" className="opener">
            <ChevronRight aria-hidden />
            {words('unchanged', { count: blocks.length })}
          </Button>
          <DisclosurePanel>
            {isExpanded &&
              blocks.map((difference, at) => (
                <BlockChange key={at} difference={difference} language={language} />
              ))}
          </DisclosurePanel>
        </>
      )}
    </Disclosure>
  )
}
