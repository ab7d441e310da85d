import { useEffect, useRef } from 'react'
import { Button } from 'react-aria-components'
import { useWords } from '../words/words.tsx'
import type { DraftedHouse } from './use-house-draft.ts'

/**
 * The foot of the house settings: whether something is unsaved, what went wrong, and the two ways out. It asks here,
 * with the focus on saving, where somebody wants to close with changes not saved.
 */
export function HouseFoot({ house: { isChanged, saving, discard } }: { house: DraftedHouse }) {
  const words = useWords('house')
  const save = useRef<HTMLButtonElement>(null)
  const isAsked = saving.kind === 'asked'
  useEffect(() => {
    if (isAsked) save.current?.focus()
  }, [isAsked])
  return (
    <div className="house-foot" data-tone={toneOf(saving.kind)}>
      <p role={saving.kind === 'none' || saving.kind === 'writing' ? 'status' : 'alert'}>
        <Condition saving={saving} isChanged={isChanged} />
      </p>
      {isChanged && (
        <Button className="quiet-button" onPress={discard}>
          {words('discard')}
        </Button>
      )}
      <Button
        ref={save}
        type="submit"
        className="main-button"
        isDisabled={!isChanged}
        isPending={saving.kind === 'writing'}
      >
        {words('save')}
      </Button>
    </div>
  )
}

function toneOf(kind: DraftedHouse['saving']['kind']): 'warn' | 'bad' | undefined {
  if (kind === 'asked') return 'warn'
  return kind === 'stopped' || kind === 'failed' ? 'bad' : undefined
}

function Condition({ saving, isChanged }: Pick<DraftedHouse, 'saving' | 'isChanged'>) {
  const words = useWords('house')
  switch (saving.kind) {
    case 'none':
    case 'writing':
      return words(isChanged ? 'unsaved' : 'unchanged')
    case 'asked':
      return words('save-or-discard')
    case 'stopped':
      return words('not-valid')
    case 'failed':
      return (
        <>
          <b>{saving.fault.message}</b> {saving.fault.hint}
        </>
      )
  }
}
