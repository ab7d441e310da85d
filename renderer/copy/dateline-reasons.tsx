import { agrees } from '../../newsroom/story/check-dateline.ts'
import type { Dateline } from '../../newsroom/story/dateline.ts'
import { type DatelineReason, explainDateline } from '../../newsroom/story/explain-dateline.ts'
import type { PrintStyle } from '../../newsroom/story/house-style.ts'
import { useWords, type Words } from '../words/words.tsx'

/** Why a dateline prints as it does in a style, one line a reason. Every place must have its name. */
export function DatelineReasons({ dateline, style }: { dateline: Dateline; style: PrintStyle }) {
  const words = useWords('dateline')
  return (
    <ul className="dateline-reasons" aria-label={words('reasons')}>
      {explainDateline(dateline, style).map((reason, at) => (
        <li key={at}>{sayReason(reason, words)}</li>
      ))}
      {dateline.literal !== undefined && !agrees(dateline, dateline.literal) && (
        <li className="dateline-differs">{words('differs')}</li>
      )}
    </ul>
  )
}

function sayReason(reason: DatelineReason, words: Words<'dateline'>): string {
  if (reason.about !== 'place') return words(reason.about)
  const { place, added } = reason
  if (reason.reason === 'namesake' && added === null) return words('namesake-unknown', { place })
  return words(reason.reason, { place, added: added ?? '' })
}
