import { type FocusEvent, type FormEvent, useEffect, useRef, useState } from 'react'
import { useWindowState } from '../window/newsroom-window.tsx'
import { SheetFrame } from '../window/sheet-frame.tsx'
import type { DeskFacts } from '../window/window-state.ts'
import { useWords } from '../words/words.tsx'
import { HouseFields } from './house-fields.tsx'
import { HouseFoot } from './house-foot.tsx'
import { useHouseDraft } from './use-house-draft.ts'

/** What the house has decided for this desk. Nothing is written before it is saved, and nothing changed is lost. */
export function HouseSettings() {
  const facts = useWindowState(({ desk }) => (desk.kind === 'open' ? desk.facts : null))
  return facts && <HouseSheet key={facts.id} facts={facts} />
}

function HouseSheet({ facts }: { facts: DeskFacts }) {
  const words = useWords('house')
  const house = useHouseDraft(facts)
  const form = useRef<HTMLFormElement>(null)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const { saving, faults } = house
  useEffect(() => {
    if (saving.kind !== 'stopped') return
    form.current?.querySelector<HTMLElement>('[data-faulty] input')?.focus()
  }, [saving])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setLeft(new Set([...left, ...faults.keys()]))
    house.save()
  }
  // What is being written is not found fault with before it is done.
  const noteLeft = ({ target }: FocusEvent) => {
    const name = target.closest<HTMLElement>('[data-field]')?.dataset['field']
    if (name && !left.has(name)) setLeft(new Set([...left, name]))
  }
  const faultOf = (name: string) => {
    const fault = faults.get(name)
    return fault && left.has(name) ? words(fault) : null
  }
  return (
    <SheetFrame
      title={words('title')}
      className="house"
      mayClose={house.mayClose}
      tools={<p className="house-desk">{words('of-desk', { name: facts.name })}</p>}
    >
      <form className="house-form" ref={form} onSubmit={submit} onBlur={noteLeft} noValidate>
        <div className="over-body">
          <HouseFields draft={house.draft} faultOf={faultOf} onChange={house.change} />
        </div>
        <HouseFoot house={house} />
      </form>
    </SheetFrame>
  )
}
