import type { ExportFinding } from '../../../newsroom/contract/contract.ts'
import type { Loss } from '../../../newsroom/formats/proof.ts'
import { printMomentInCity } from '../../../newsroom/formats/print-moment.ts'
import type { Finding } from '../../../newsroom/story/checks.ts'
import { checkWording } from '../../../newsroom/wording/checks.ts'
import { lossWording } from '../../../newsroom/wording/formats.ts'
import { type InterfaceLanguage, speak } from '../../../newsroom/wording/wording.ts'

/** What a check found, in the user's language. A moment is given in the zone the newsroom thinks of it in. */
export function wordFinding({ code, where, values }: Finding, language: InterfaceLanguage): ExportFinding {
  const { instant, zone } = values
  const when =
    typeof instant === 'string' && typeof zone === 'string'
      ? { when: printMomentInCity({ instant, timeZone: zone }, language) }
      : {}
  return { code, where, message: speak(checkWording, code, language, { ...values, ...when }) }
}

/** What a format can't hold, in the user's language. */
export function wordLoss({ code, where, values }: Loss, language: InterfaceLanguage): ExportFinding {
  return { code, where, message: speak(lossWording, code, language, values) }
}
