import { useState } from 'react'
import type { Asset } from '../../newsroom/story/asset.ts'
import { type Credit, creditKind } from '../../newsroom/story/credit.ts'
import { handoutNotice, printCredit } from '../../newsroom/story/print-credit.ts'
import { useWords } from '../words/words.tsx'
import { RemoveButton } from './act-button.tsx'
import { CheckRow } from './check-row.tsx'
import { ChoiceRow } from './choice-row.tsx'
import { withOptionalPart } from './optional-part.ts'
import { PlainRow } from './plain-row.tsx'
import { needed, readLine } from './read-text.ts'
import { SlipGroup } from './slip-group.tsx'
import { TextRow } from './text-row.tsx'
import { useAssetChange } from './use-asset.ts'

const noCredit: Credit = { organisation: '', kind: 'staff', mandatory: false }

/**
 * The parts of a picture's credit, and what is printed of them wherever the picture stands. A new credit waits here
 * until it names an organisation.
 */
export function CreditFields({ asset }: { asset: Asset }) {
  const words = useWords('slip')
  const copyWords = useWords('copy')
  const changeAsset = useAssetChange(asset.id)
  const [draft, setDraft] = useState<Credit | null>(null)
  const credit = asset.credit ?? draft ?? noCredit
  const edit = (next: Credit) => {
    const isWhole = next.organisation !== ''
    setDraft(isWhole ? null : next)
    if (isWhole) changeAsset({ ...asset, credit: next })
  }
  const remove = () => {
    setDraft(null)
    changeAsset({ ...asset, credit: null })
  }
  return (
    <SlipGroup
      level={3}
      title={words('credit')}
      act={asset.credit && <RemoveButton words={copyWords('remove-credit')} onPress={remove} />}
    >
      <CreditParts credit={credit} onChange={edit} />
      {asset.credit ? (
        <PrintedCredit credit={asset.credit} />
      ) : (
        <p className="slip-note">{words('no-credit')}</p>
      )}
    </SlipGroup>
  )
}

function CreditParts({ credit, onChange }: { credit: Credit; onChange: (credit: Credit) => void }) {
  const words = useWords('slip')
  const part = (name: 'creator' | 'via') => ({
    label: words(name),
    value: credit[name] ?? '',
    onChange: (text: string) => onChange(withOptionalPart(credit, name, text)),
  })
  return (
    <>
      <TextRow {...part('creator')} />
      <TextRow
        label={words('organisation')}
        value={credit.organisation}
        read={needed(readLine)}
        onChange={(organisation) => onChange({ ...credit, organisation })}
      />
      <ChoiceRow
        label={words('credit-kind')}
        value={credit.kind}
        choices={creditKind.options}
        nameOf={(kind) => words(`credit-${kind}`)}
        onChange={(kind) => onChange({ ...credit, kind })}
      />
      <TextRow {...part('via')} />
      <CheckRow
        label={words('mandatory')}
        isOn={credit.mandatory}
        onChange={(mandatory) => onChange({ ...credit, mandatory })}
      />
    </>
  )
}

function PrintedCredit({ credit }: { credit: Credit }) {
  const words = useWords('slip')
  const notice = handoutNotice(credit)
  return (
    <PlainRow label={words('printed-as')} isCopy>
      {printCredit(credit)}
      {notice && <small className="slip-warn">{notice}</small>}
    </PlainRow>
  )
}
