import { type HouseDraft, houseDraft } from './house-draft.ts'

/** Keeps a draft that is not saved yet, so that no way of leaving the sheet loses it. It goes with the window. */
export function keepDraft(desk: string, draft: HouseDraft): void {
  sessionStorage.setItem(placeOf(desk), JSON.stringify(draft))
}

/** The draft that was not saved when the sheet was left, or null. */
export function keptDraft(desk: string): HouseDraft | null {
  const text = sessionStorage.getItem(placeOf(desk))
  const read = text === null ? null : houseDraft.safeParse(JSON.parse(text))
  return read?.success ? read.data : null
}

/** Forgets the draft: it is saved, or not wanted. */
export function forgetDraft(desk: string): void {
  sessionStorage.removeItem(placeOf(desk))
}

function placeOf(desk: string): string {
  return `house-draft-of-${desk}`
}
