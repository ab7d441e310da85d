import type { Fault } from '../../../newsroom/contract/faults.ts'
import { proposeFromText } from '../../../newsroom/formats/intake/propose-from-text.ts'
import type { Proposal } from '../../../newsroom/formats/proposal.ts'
import { proposeFromPage } from '../../../newsroom/formats/web-page/propose-from-page.ts'
import { ok, type Result } from '../../../newsroom/story/result.ts'

type ForeignCopy = { readonly text: string; readonly from: string | null }

/** Proposes where foreign copy goes. Its source is kept as it came. */
export function proposeCopy(
  mediaType: 'text/plain' | 'text/html',
  { text, from }: ForeignCopy,
): Result<Proposal, Fault> {
  return ok(mediaType === 'text/html' ? proposeFromPage(text, { from }) : proposeFromText(text, { from }))
}
