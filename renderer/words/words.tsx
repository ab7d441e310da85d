import { createContext, type ReactNode, useCallback, useContext } from 'react'
import { checkWording } from '../../newsroom/wording/checks.ts'
import { commandWording } from '../../newsroom/wording/commands.ts'
import { conflictWording } from '../../newsroom/wording/conflict.ts'
import { copyWording } from '../../newsroom/wording/copy.ts'
import { datelineWording } from '../../newsroom/wording/dateline.ts'
import { deskListWording } from '../../newsroom/wording/desk-list.ts'
import { formatWording } from '../../newsroom/wording/formats.ts'
import { houseWording } from '../../newsroom/wording/house.ts'
import { intakeViewWording } from '../../newsroom/wording/intake-view.ts'
import { menuWording } from '../../newsroom/wording/menu.ts'
import { packetWording } from '../../newsroom/wording/packet.ts'
import { sendingWording } from '../../newsroom/wording/sending.ts'
import { slipWording } from '../../newsroom/wording/slip.ts'
import { takeInWording } from '../../newsroom/wording/take-in.ts'
import { topicsWording } from '../../newsroom/wording/topics.ts'
import { versionsWording } from '../../newsroom/wording/versions.ts'
import { windowWording } from '../../newsroom/wording/window.ts'
import { type InterfaceLanguage, speak, type WordingValues } from '../../newsroom/wording/wording.ts'

const areas = {
  checks: checkWording,
  commands: commandWording,
  conflict: conflictWording,
  copy: copyWording,
  dateline: datelineWording,
  'desk-list': deskListWording,
  formats: formatWording,
  house: houseWording,
  'intake-view': intakeViewWording,
  menu: menuWording,
  packet: packetWording,
  sending: sendingWording,
  slip: slipWording,
  'take-in': takeInWording,
  topics: topicsWording,
  versions: versionsWording,
  window: windowWording,
}
type Areas = typeof areas

/** The part of the catalogue a component speaks from. */
export type AreaName = keyof Areas
/** Puts the words for a key into the user's language. The same function until the language changes. */
export type Words<Name extends AreaName> = (key: keyof Areas[Name] & string, values?: WordingValues) => string

const language = createContext<InterfaceLanguage>('en')

/** Says which language everything below is spoken in. Changing it changes every word at once. */
export function WordsProvider({
  language: spoken,
  children,
}: {
  language: InterfaceLanguage
  children: ReactNode
}) {
  return <language.Provider value={spoken}>{children}</language.Provider>
}

/** The language the window speaks. The story's own language is another matter. */
export function useLanguage(): InterfaceLanguage {
  return useContext(language)
}

/** The words of one area of the catalogue. */
export function useWords<Name extends AreaName>(name: Name): Words<Name> {
  const spoken = useContext(language)
  return useCallback((key, values) => speak(areas[name], key as never, spoken, values), [name, spoken])
}
