import { packetWording } from '../../newsroom/wording/packet.ts'
import { speak, type WordingValues } from '../../newsroom/wording/wording.ts'
import type { NewsroomWindow } from '../window/newsroom-window.tsx'

/** The words of packets for an act that is no component. */
export function sayOfPacket(
  { store }: NewsroomWindow,
  key: keyof typeof packetWording,
  values: WordingValues = {},
): string {
  return speak(packetWording, key, store.get().settings.language, values)
}
