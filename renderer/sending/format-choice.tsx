import { Check, ChevronRight } from 'lucide-react'
import { useId } from 'react'
import { Button, Checkbox, Disclosure, DisclosurePanel } from 'react-aria-components'
import { type FormatGroup, formatGroups, formatsIn } from '../../newsroom/formats/format-groups.ts'
import type { FormatName } from '../../newsroom/formats/format-names.ts'
import { useWords } from '../words/words.tsx'
import { type ExportPlan, lossesOf } from './export-plan.ts'
import { FormatProof, ProofProgress } from './format-proof.tsx'
import type { ProofAnswer, Proofs } from './use-proofs.ts'

/** The formats the story can leave in, what each is for, and what each that was chosen can't hold of it. */
export function FormatChoice({
  plan,
  proofs,
  formats,
  onChange,
}: {
  plan: ExportPlan | null
  proofs: Proofs
  formats: readonly FormatName[]
  onChange: (format: FormatName, isOn: boolean) => void
}) {
  const words = useWords('sending')
  return (
    <section className="sending-part" aria-label={words('formats')}>
      <h2>
        {words('formats')}
        <ProofProgress proofs={proofs} />
      </h2>
      {formatGroups.map((group) => (
        <FormatsOfGroup
          key={group}
          group={group}
          plan={plan}
          proofs={proofs}
          formats={formats}
          onChange={onChange}
        />
      ))}
    </section>
  )
}

function FormatsOfGroup({
  group,
  plan,
  proofs,
  formats,
  onChange,
}: {
  group: FormatGroup
  plan: ExportPlan | null
  proofs: Proofs
  formats: readonly FormatName[]
  onChange: (format: FormatName, isOn: boolean) => void
}) {
  const words = useWords('sending')
  const title = useId()
  return (
    <div className="format-group" role="group" aria-labelledby={title}>
      <h3 id={title}>{words(`group-${group}`)}</h3>
      {formatsIn(group).map((format) => (
        <OneFormat
          key={format}
          format={format}
          isOn={formats.includes(format)}
          onChange={(isOn) => onChange(format, isOn)}
          losses={plan && lossesOf(plan, format)}
          proof={proofs.byFormat.get(format) ?? null}
        />
      ))}
    </div>
  )
}

function OneFormat({
  format,
  isOn,
  onChange,
  losses,
  proof,
}: {
  format: FormatName
  isOn: boolean
  onChange: (isOn: boolean) => void
  losses: readonly string[] | null
  proof: ProofAnswer | null
}) {
  const words = useWords('formats')
  const purpose = useId()
  return (
    <div className="format">
      <Checkbox
        className="form-check format-check"
        isSelected={isOn}
        onChange={onChange}
        aria-label={words(format)}
        aria-describedby={purpose}
      >
        <span className="check-box">
          <Check aria-hidden />
        </span>
        <span className="format-name">
          <b>{words(format)}</b>
          <span id={purpose}>{words(`${format}.use`)}</span>
        </span>
      </Checkbox>
      {isOn && losses && <Losses format={words(format)} losses={losses} />}
      {isOn && proof && <FormatProof format={words(format)} proof={proof} />}
    </div>
  )
}

/** So many are read at a glance; more are opened. */
const fewLosses = 2

function Losses({ format, losses }: { format: string; losses: readonly string[] }) {
  const words = useWords('sending')
  if (losses.length === 0) return <p className="losses">{words('loses-nothing')}</p>
  if (losses.length <= fewLosses) return <LossList losses={losses} />
  const title = words('leaves-out', { count: losses.length })
  return (
    <Disclosure className="losses">
      <Button slot="trigger" className="opener" aria-label={`${format}: ${title}`}>
        <ChevronRight aria-hidden />
        {title}
      </Button>
      <DisclosurePanel>
        <LossList losses={losses} />
      </DisclosurePanel>
    </Disclosure>
  )
}

function LossList({ losses }: { losses: readonly string[] }) {
  const words = useWords('sending')
  return (
    <ul className="losses" aria-label={words('losses')}>
      {losses.map((loss) => (
        <li key={loss}>{loss}</li>
      ))}
    </ul>
  )
}
