import { Check, ChevronDown } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import {
  Button,
  Checkbox,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components'
import { parseCredit } from '../../newsroom/formats/intake/parse-credit.ts'
import { type Credit, type CreditKind, creditKind } from '../../newsroom/story/credit.ts'
import { handoutNotice, printCredit } from '../../newsroom/story/print-credit.ts'
import { makePrintable } from '../../newsroom/story/printable.ts'
import { setCredit } from '../editor/insert-picture.ts'
import { withoutPart } from '../editor/without-part.ts'
import { useSession } from '../editor/story-context.ts'
import { useWords } from '../words/words.tsx'
import { TextInput } from './text-input.tsx'

const noCredit: Credit = { organisation: '', kind: 'staff', mandatory: false }

/** Who made the picture and who gave it. A credit line typed as it reads fills the parts; what is printed is made of them. */
export function CreditForm({ asset, onDone }: { asset: string; onDone: () => void }) {
  const { editor } = useSession()
  const words = useWords('copy')
  const [present] = useState(() => editor.fieldNow('assets').find(({ id }) => id === asset)?.credit ?? null)
  const [line, setLine] = useState(present ? printCredit(present) : '')
  const [credit, change] = useState<Credit>(present ?? noCredit)
  const part = (name: 'creator' | 'organisation' | 'via') => (text: string) => {
    const others = withoutPart(credit, name)
    const words = makePrintable(text)
    change({ ...others, ...(words !== '' || name === 'organisation' ? { [name]: words } : {}) } as Credit)
  }
  const readLine = (text: string) => {
    setLine(text)
    const read = parseCredit(makePrintable(text).trim())
    if (read) change(read)
  }
  const keep = (value: Credit | null) => {
    if (JSON.stringify(value) !== JSON.stringify(present)) setCredit(editor, asset, value)
    onDone()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    keep(credit.organisation.trim() === '' ? null : credit)
  }
  return (
    <form className="small-form credit-form" onSubmit={submit}>
      <TextInput
        label={words('credit-line')}
        hint={words('credit-line-hint')}
        value={line}
        onChange={readLine}
        autoFocus
      />
      <TextInput
        isHalf
        label={words('credit-creator')}
        value={credit.creator ?? ''}
        onChange={part('creator')}
      />
      <TextInput
        isHalf
        label={words('credit-organisation')}
        value={credit.organisation}
        onChange={part('organisation')}
      />
      <KindSelect kind={credit.kind} onChange={(kind) => change({ ...credit, kind })} />
      <TextInput isHalf label={words('credit-via')} value={credit.via ?? ''} onChange={part('via')} />
      <MandatoryCheck isOn={credit.mandatory} onChange={(mandatory) => change({ ...credit, mandatory })} />
      <PrintedCredit credit={credit} />
      <FormActions onRemove={present ? () => keep(null) : null} removeWords={words('remove-credit')} />
    </form>
  )
}

function MandatoryCheck({ isOn, onChange }: { isOn: boolean; onChange: (isOn: boolean) => void }) {
  const words = useWords('copy')
  return (
    <Checkbox className="form-check" isSelected={isOn} onChange={onChange}>
      <span className="check-box">
        <Check aria-hidden />
      </span>
      {words('credit-mandatory')}
    </Checkbox>
  )
}

/** The end of a small form: take the value away, or be done. */
export function FormActions({
  onRemove,
  removeWords,
}: {
  onRemove: (() => void) | null
  removeWords: string
}) {
  const words = useWords('copy')
  return (
    <div className="form-actions">
      {onRemove && (
        <Button className="quiet-button" onPress={onRemove}>
          {removeWords}
        </Button>
      )}
      <Button className="main-button" type="submit">
        {words('done')}
      </Button>
    </div>
  )
}

function PrintedCredit({ credit }: { credit: Credit }) {
  const words = useWords('copy')
  if (credit.organisation.trim() === '') return null
  const notice = handoutNotice(credit)
  return (
    <p className="form-print" aria-live="polite">
      <span>{words('printed-as')}</span>
      {printCredit(credit)}
      {notice && <small>{notice}</small>}
    </p>
  )
}

function KindSelect({ kind, onChange }: { kind: CreditKind; onChange: (kind: CreditKind) => void }) {
  const words = useWords('copy')
  return (
    <Select
      className="form-field form-half"
      selectedKey={kind}
      onSelectionChange={(key) => onChange(creditKind.parse(key))}
    >
      <Label>{words('credit-kind')}</Label>
      <Button className="select-button">
        <SelectValue />
        <ChevronDown aria-hidden />
      </Button>
      <Popover className="select-popover">
        <ListBox>
          {creditKind.options.map((option) => (
            <ListBoxItem
              key={option}
              id={option}
              className="select-option"
              textValue={words(`kind-${option}`)}
            >
              {words(`kind-${option}`)}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  )
}
