import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Place } from '../../newsroom/story/place.ts'
import { PlaceFields } from './place-fields.tsx'

/** A place that may be missing. A new one waits here until it has a name. */
export function OptionalPlace({
  place,
  label,
  onChange,
  offer,
  remove,
}: {
  place: Place | null
  label?: string
  onChange: (place: Place | null) => void
  /** Draws what begins a place. */
  offer: (begin: () => void) => ReactNode
  /** Draws what takes the place away. */
  remove: (act: () => void) => ReactNode
}) {
  const [draft, setDraft] = useState<Place | null>(null)
  const fields = useRef<HTMLDivElement>(null)
  const present = place ?? draft
  const isBegun = draft !== null
  useEffect(() => {
    if (isBegun) fields.current?.querySelector('textarea')?.focus()
  }, [isBegun])
  if (!present) return offer(() => setDraft({ name: '' }))
  const edit = (next: Place) => {
    setDraft(next.name === '' ? next : null)
    if (next.name !== '') onChange(next)
  }
  return (
    <div ref={fields}>
      <PlaceFields place={present} onChange={edit} {...(label === undefined ? {} : { label })} />
      <div className="slip-end">
        {remove(() => {
          setDraft(null)
          onChange(null)
        })}
      </div>
    </div>
  )
}
