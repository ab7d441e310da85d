import { useSyncExternalStore } from 'react'
import type { OfferedFields } from '../../newsroom/contract/contract.ts'

/** What the files of pictures offer, by the picture's id, until the editor has used or ignored it. Not part of the story. */
const offers = new Map<string, OfferedFields>()
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Offers what a file says to the picture that shows it. An offer without any words is none. */
export function offerFields(pictureId: string, fields: OfferedFields): void {
  if (Object.values(fields).every((text) => text === '')) return
  offers.set(pictureId, fields)
  for (const listener of listeners) listener()
}

/** Takes an offer back: it was used or ignored. */
export function endOffer(pictureId: string): void {
  offers.delete(pictureId)
  for (const listener of listeners) listener()
}

/** What the picture's file still offers, or null. */
export function useOffer(pictureId: string): OfferedFields | null {
  return useSyncExternalStore(subscribe, () => offers.get(pictureId) ?? null)
}
