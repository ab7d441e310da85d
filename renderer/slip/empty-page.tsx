import type { ReactNode } from 'react'

/** A page of the slip that has nothing to show, and says so. */
export function EmptyPage({
  title,
  hint,
  children,
}: {
  title: string
  hint: string
  /** The page's sign. */
  children: ReactNode
}) {
  return (
    <div className="slip-empty">
      {children}
      <strong>{title}</strong>
      <p>{hint}</p>
    </div>
  )
}
