import { takeInWording } from '../../newsroom/wording/take-in.ts'
import { speak, type WordingValues } from '../../newsroom/wording/wording.ts'
import type { NewsroomWindow } from '../window/newsroom-window.tsx'

/** The words of taking copy in for an act that is no component. */
export function sayOfTakeIn(
  { store }: NewsroomWindow,
  key: keyof typeof takeInWording,
  values: WordingValues = {},
): string {
  return speak(takeInWording, key, store.get().settings.language, values)
}
