import { Label, Radio, RadioGroup } from 'react-aria-components'

/** One of a few, side by side. The arrow keys go from one to the next. */
export function Segments<Choice extends string>({
  label,
  isLabelShown = false,
  value,
  choices,
  onChange,
}: {
  label: string
  isLabelShown?: boolean
  value: Choice
  /** In the order in which they stand, with their words. */
  choices: ReadonlyMap<Choice, string>
  onChange: (choice: Choice) => void
}) {
  return (
    <RadioGroup
      className="segments"
      orientation="horizontal"
      value={value}
      onChange={(chosen) => {
        for (const choice of choices.keys()) if (choice === chosen) onChange(choice)
      }}
      {...(isLabelShown ? {} : { 'aria-label': label })}
    >
      {isLabelShown && <Label>{label}</Label>}
      <div className="segment-row">
        {[...choices].map(([choice, words]) => (
          <Radio key={choice} value={choice} className="segment">
            {words}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
