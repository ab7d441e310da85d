import { chainKind } from '../../newsroom/story/chain.ts'
import { useWords } from '../words/words.tsx'
import { ChoiceRow } from './choice-row.tsx'
import { withKind } from './chain-kind.ts'
import { withOptionalPart } from './optional-part.ts'
import { needed, readWhole } from './read-text.ts'
import { FoldingGroup } from './slip-group.tsx'
import { TextRow } from './text-row.tsx'
import { useField } from './use-field.ts'

/** What this version is to the one before it. */
export function ChainGroup() {
  const words = useWords('slip')
  const [chain, change] = useField('chain')
  const holds = chain.kind !== 'original' || chain.sequence > 0 || 'reason' in chain || 'advisory' in chain
  return (
    <FoldingGroup title={words('chain')} holds={holds}>
      <div data-place="field:chain">
        <ChoiceRow
          label={words('kind')}
          value={chain.kind}
          choices={chainKind.options}
          nameOf={(kind) => words(`kind-${kind}`)}
          onChange={(kind) => change(withKind(chain, kind))}
        />
        <TextRow
          kind="code"
          label={words('sequence')}
          value={String(chain.sequence)}
          read={needed(readWhole(0))}
          onChange={(text) => change({ ...chain, sequence: Number(text) })}
        />
        {(['reason', 'advisory'] as const).map((part) => (
          <TextRow
            key={part}
            kind="lines"
            label={words(part === 'reason' ? 'chain-reason' : part)}
            value={chain[part] ?? ''}
            onChange={(text) => change(withOptionalPart(chain, part, text))}
          />
        ))}
      </div>
    </FoldingGroup>
  )
}
