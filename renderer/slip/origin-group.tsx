import { useWords } from '../words/words.tsx'
import { FoldingGroup } from './slip-group.tsx'
import { LineRow } from './story-group.tsx'
import { TextRow } from './text-row.tsx'
import { useField } from './use-field.ts'

/** Where the story comes from, and on what terms it may be used. */
export function OriginGroup() {
  const words = useWords('slip')
  const [source] = useField('source')
  const [usageTerms, change] = useField('usageTerms')
  return (
    <FoldingGroup title={words('origin')} holds={source !== '' || usageTerms !== ''}>
      <LineRow name="source" label={words('story-source')} />
      <TextRow
        kind="lines"
        label={words('usage-terms')}
        place="field:usageTerms"
        value={usageTerms}
        onChange={change}
      />
    </FoldingGroup>
  )
}
