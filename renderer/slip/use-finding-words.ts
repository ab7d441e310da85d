import { printMomentInCity } from '../../newsroom/formats/print-moment.ts'
import type { Block } from '../../newsroom/story/block.ts'
import type { Finding } from '../../newsroom/story/checks.ts'
import { countryNames } from '../../newsroom/story/country-name.ts'
import { useLanguage, useWords } from '../words/words.tsx'
import { describePlace } from './describe-place.ts'

/** What a finding says, and where it is. */
export type FindingWords = { readonly message: string; readonly place: string }

const fieldWords = {
  'field:slugline': 'slugline',
  'field:status': 'status',
  'field:headlines': 'headlines',
  'field:embargo': 'embargo',
  'field:subjects': 'subjects',
  'field:dateline': 'dateline',
  'field:byline': 'byline',
} as const

/** Puts findings into the user's language. A moment is given in the zone the newsroom thinks of it in. */
export function useFindingWords(): (finding: Finding, body: readonly Block[]) => FindingWords {
  const language = useLanguage()
  const checks = useWords('checks')
  const slip = useWords('slip')
  const copy = useWords('copy')
  const placeOf = (where: string, body: readonly Block[]): string => {
    if (where in fieldWords) return slip(fieldWords[where as keyof typeof fieldWords])
    const found = describePlace(body, where)
    if (!found) return ''
    const name = slip('block-number', { name: copy(`block-${found.kind}`), number: found.number })
    return found.opening === '' ? name : slip('place-and-words', { place: name, words: found.opening })
  }
  return ({ code, where, values }, body) => {
    const { instant, zone } = values
    const isMoment = typeof instant === 'string' && typeof zone === 'string'
    const when = isMoment ? printMomentInCity({ instant, timeZone: zone }, language) : ''
    const countries = countryNames(String(values['countries'] ?? ''), language)
    return { message: checks(code, { ...values, when, countries }), place: placeOf(where, body) }
  }
}
