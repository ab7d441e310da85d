import type { DatelineStyle } from '../../newsroom/story/dateline.ts'
import { firstChoices, printRemembered, type SendingChoices } from './sending-choices.ts'

/** The choices an export from this desk begins with. */
export function rememberedChoices(desk: string, datelineStyle: DatelineStyle): SendingChoices {
  return firstChoices(localStorage.getItem(keyOf(desk)), datelineStyle)
}

/** Keeps the choices for the next export from this desk. Having chosen no format is not kept. */
export function rememberChoices(desk: string, choices: SendingChoices): void {
  if (choices.formats.length > 0) localStorage.setItem(keyOf(desk), printRemembered(choices))
}

function keyOf(desk: string): string {
  return `sending-from-${desk}`
}
