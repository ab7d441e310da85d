import { X } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { IconButton } from '../window/icon-button.tsx'
import { useWords } from '../words/words.tsx'
import { AddButton } from './act-button.tsx'
import { useReadOnly } from './use-field.ts'

/**
 * Several of a kind: each with its fields, a way to take it out, and a way to add another. A new one is kept here until
 * it is whole, and only then given on.
 */
export function PartList<Part>({
  parts,
  onChange,
  empty,
  isWhole,
  nameOf,
  addWords,
  least = 0,
  children,
}: {
  parts: readonly Part[]
  onChange: (parts: Part[]) => void
  /** One that holds nothing yet. */
  empty: Part
  isWhole: (part: Part) => boolean
  /** What one is called. May be empty. */
  nameOf: (part: Part) => string
  addWords: string
  /** As many stay. */
  least?: number
  children: (part: Part, edit: (part: Part) => void, index: number) => ReactNode
}) {
  const words = useWords('slip')
  const [draft, setDraft] = useState<Part | null>(null)
  const place = useRef<HTMLDivElement>(null)
  const isDrafting = draft !== null
  useEffect(() => {
    if (isDrafting) focusLast(place.current)
  }, [isDrafting])
  const edit = (index: number) => (part: Part) => {
    if (index < parts.length) return onChange(parts.map((other, at) => (at === index ? part : other)))
    if (!isWhole(part)) return setDraft(part)
    setDraft(null)
    onChange([...parts, part])
  }
  const remove = (index: number) => {
    if (index < parts.length) onChange(parts.filter((_, at) => at !== index))
    else setDraft(null)
    place.current?.querySelector<HTMLElement>('.slip-add')?.focus()
  }
  return (
    <div className="slip-parts" ref={place}>
      {(draft === null ? parts : [...parts, draft]).map((part, index) => (
        <div className="slip-part" key={index} role="group" aria-label={nameOf(part) || addWords}>
          <div className="slip-part-fields">{children(part, edit(index), index)}</div>
          {(index >= parts.length || parts.length > least) && (
            <RemoveOne name={nameOf(part) || words('this-one')} onPress={() => remove(index)} />
          )}
        </div>
      ))}
      <AddButton words={addWords} onPress={() => setDraft(draft ?? empty)} />
    </div>
  )
}

function RemoveOne({ name, onPress }: { name: string; onPress: () => void }) {
  const words = useWords('slip')
  if (useReadOnly()) return null
  return (
    <IconButton label={words('remove-one', { name })} onPress={onPress}>
      <X aria-hidden />
    </IconButton>
  )
}

function focusLast(place: HTMLElement | null): void {
  const last = [...(place?.querySelectorAll('.slip-part') ?? [])].at(-1)
  last?.querySelector<HTMLElement>('input, textarea, button')?.focus()
}
