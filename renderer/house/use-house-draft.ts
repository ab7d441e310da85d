import { useEffect, useRef, useState } from 'react'
import type { SpokenFault } from '../../newsroom/contract/faults.ts'
import { houseWording } from '../../newsroom/wording/house.ts'
import { speak } from '../../newsroom/wording/wording.ts'
import { type NewsroomWindow, useNewsroomWindow } from '../window/newsroom-window.tsx'
import { closeSheet, toggleSheet } from '../window/sheets.ts'
import { showToast } from '../window/show-toast.ts'
import type { DeskFacts } from '../window/window-state.ts'
import { draftOf, faultsOf, type HouseDraft, type HouseFaults, houseOf, isChanged } from './house-draft.ts'
import { forgetDraft, keepDraft, keptDraft } from './kept-draft.ts'
import { saveHouse } from './save-house.ts'

/** Where the saving stands: not asked for, stopped by what is wrong, under way, or failed. */
export type Saving =
  | { readonly kind: 'none' }
  | { readonly kind: 'asked' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'writing' }
  | { readonly kind: 'failed'; readonly fault: SpokenFault }

/** The draft of a desk's house, what is wrong with it, and what can be done with it. */
export type DraftedHouse = {
  readonly draft: HouseDraft
  readonly faults: HouseFaults
  readonly isChanged: boolean
  /** `asked` is the question whether to save, where somebody wanted to close with changes not saved. */
  readonly saving: Saving
  readonly change: (part: Partial<HouseDraft>) => void
  readonly save: () => void
  readonly discard: () => void
  /** True where closing loses nothing. Else the question is put. */
  readonly mayClose: () => boolean
}

/** Holds the draft. It outlives the sheet until it is saved or discarded. */
export function useHouseDraft({ id, house }: DeskFacts): DraftedHouse {
  const newsroom = useNewsroomWindow()
  const [draft, setDraft] = useState(() => keptDraft(id) ?? draftOf(house))
  const [saving, setSaving] = useState<Saving>({ kind: 'none' })
  const isUnsaved = isChanged(draft, house)
  useEffect(() => {
    if (isUnsaved) keepDraft(id, draft)
    else forgetDraft(id)
  }, [id, draft, isUnsaved])
  useTellWhatIsKept(newsroom, id)
  return {
    draft,
    faults: faultsOf(draft),
    isChanged: isUnsaved,
    saving,
    change: (part) => {
      setDraft((before) => ({ ...before, ...part }))
      setSaving((before) => (before.kind === 'writing' ? before : { kind: 'none' }))
    },
    save: () => {
      if (saving.kind === 'writing') return
      if (faultsOf(draft).size > 0) return setSaving({ kind: 'stopped' })
      setSaving({ kind: 'writing' })
      void saveAndClose(newsroom, id, houseOf(draft, house)).then(setSaving)
    },
    discard: () => {
      forgetDraft(id)
      closeSheet(newsroom)
    },
    mayClose: () => {
      if (isUnsaved) setSaving({ kind: 'asked' })
      return !isUnsaved
    },
  }
}

async function saveAndClose(
  newsroom: NewsroomWindow,
  id: string,
  house: DeskFacts['house'],
): Promise<Saving> {
  const fault = await saveHouse(newsroom, house)
  if (fault) return { kind: 'failed', fault }
  forgetDraft(id)
  if (newsroom.store.get().sheet === 'house') closeSheet(newsroom)
  showToast(newsroom, { tone: 'plain', words: say(newsroom, 'saved') })
  return { kind: 'none' }
}

/** Says so where the sheet was left on some other way with changes not saved, and leads back to them. */
function useTellWhatIsKept(newsroom: NewsroomWindow, id: string): void {
  const latest = useRef(newsroom)
  latest.current = newsroom
  useEffect(
    () => () => {
      if (keptDraft(id) === null) return
      showToast(latest.current, {
        tone: 'plain',
        words: say(latest.current, 'draft-kept'),
        act: { words: say(latest.current, 'go-on'), run: () => showHouse(latest.current) },
      })
    },
    [id],
  )
}

function showHouse(newsroom: NewsroomWindow): void {
  if (newsroom.store.get().sheet !== 'house') toggleSheet(newsroom, 'house')
}

function say({ store }: NewsroomWindow, key: keyof typeof houseWording): string {
  return speak(houseWording, key, store.get().settings.language)
}
