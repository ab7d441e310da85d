import { ChevronRight } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'

/** Fields that belong together, under their name. */
export function SlipGroup({
  title,
  place,
  act,
  level = 2,
  children,
}: {
  title: string
  /** Where a check that points to the group's field finds it. */
  place?: string
  /** What can be done with the group as a whole, beside its name. */
  act?: ReactNode
  /** The level of its heading: 3 within a picture. */
  level?: 2 | 3
  children: ReactNode
}) {
  const name = useId()
  return (
    <section className="slip-group" aria-labelledby={name} data-place={place}>
      <div className="slip-group-head">
        <Heading level={level} id={name}>
          {title}
        </Heading>
        {act}
      </div>
      {children}
    </section>
  )
}

/** Fields seldom needed: open where they hold something, or once the user or a check has opened them. */
export function FoldingGroup({
  title,
  holds,
  level = 2,
  children,
}: {
  title: string
  /** True where there is something in it to be seen. */
  holds: boolean
  /** The level of its heading: 3 within a picture. */
  level?: 2 | 3
  children: ReactNode
}) {
  const [chosen, choose] = useState<boolean | null>(null)
  return (
    <Disclosure className="slip-group slip-folding" isExpanded={chosen ?? holds} onExpandedChange={choose}>
      <Heading level={level}>
        <Button slot="trigger" className="slip-fold">
          <ChevronRight aria-hidden />
          {title}
        </Button>
      </Heading>
      <DisclosurePanel>{children}</DisclosurePanel>
    </Disclosure>
  )
}
