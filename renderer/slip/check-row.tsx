import { Check } from 'lucide-react'
import { Checkbox } from 'react-aria-components'
import { useReadOnly } from './use-field.ts'

/** Something that is so or is not. */
export function CheckRow({
  label,
  isOn,
  onChange,
}: {
  label: string
  isOn: boolean
  onChange: (isOn: boolean) => void
}) {
  const readOnly = useReadOnly()
  return (
    <Checkbox className="form-check slip-check" isSelected={isOn} onChange={onChange} isDisabled={readOnly}>
      <span className="check-box">
        <Check aria-hidden />
      </span>
      {label}
    </Checkbox>
  )
}
