import type { ExportFinding } from '../../../newsroom/contract/contract.ts'
import type { Loss } from '../../../newsroom/formats/proof.ts'
import { printMomentInCity } from '../../../newsroom/formats/print-moment.ts'
import type { Finding } from '../../../newsroom/story/checks.ts'
import { countryNames } from '../../../newsroom/story/country-name.ts'
import { checkWording } from '../../../newsroom/wording/checks.ts'
import type { Refusal } from '../../../newsroom/formats/format.ts'
import type { FormatName } from '../../../newsroom/formats/format-names.ts'
import { formatWording, lossWording, refusalWording } from '../../../newsroom/wording/formats.ts'
import { type InterfaceLanguage, speak } from '../../../newsroom/wording/wording.ts'

/** What a check found, in the user's language. A moment is given in the zone the newsroom thinks of it in. */
export function wordFinding({ code, where, values }: Finding, language: InterfaceLanguage): ExportFinding {
  const { instant, zone } = values
  const when =
    typeof instant === 'string' && typeof zone === 'string'
      ? { when: printMomentInCity({ instant, timeZone: zone }, language) }
      : {}
  const countries =
    typeof values['countries'] === 'string' ? { countries: countryNames(values['countries'], language) } : {}
  return { code, where, message: speak(checkWording, code, language, { ...values, ...when, ...countries }) }
}

/** What a format can't hold, in the user's language. */
export function wordLoss({ code, where, values }: Loss, language: InterfaceLanguage): ExportFinding {
  return { code, where, message: speak(lossWording, code, language, values) }
}

/** Why a story can't leave in a format, in the user's language. */
export function wordRefusal(
  format: FormatName,
  { code, where, values }: Refusal,
  language: InterfaceLanguage,
): ExportFinding {
  const named = { ...values, format: speak(formatWording, format, language) }
  return { code, where, message: speak(refusalWording, code, language, named) }
}
