import type { ReactNode } from 'react'

/** A label, and a value that is made of others and can't be typed over. */
export function PlainRow({
  label,
  children,
  isCopy = false,
}: {
  label: string
  children: ReactNode
  /** Set as the story is. */
  isCopy?: boolean
}) {
  return (
    <dl className="slip-row" data-kind={isCopy ? 'print' : 'plain'}>
      <dt>{label}</dt>
      <dd dir="auto">{children}</dd>
    </dl>
  )
}
