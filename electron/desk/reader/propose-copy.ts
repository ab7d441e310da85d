import type { Fault } from '../../../newsroom/contract/faults.ts'
import { proposeFromText } from '../../../newsroom/formats/intake/propose-from-text.ts'
import type { Proposal } from '../../../newsroom/formats/proposal.ts'
import { blocksFromHtml } from '../../../newsroom/formats/web-page/read-clipboard.ts'
import { blockText } from '../../../newsroom/story/block-text.ts'
import { ok, type Result } from '../../../newsroom/story/result.ts'

type ForeignCopy = { readonly text: string; readonly from: string | null }

/** Proposes where foreign copy goes. Of a page the lines are read that a reader would see; its source is kept as it came. */
export function proposeCopy(
  mediaType: 'text/plain' | 'text/html',
  { text, from }: ForeignCopy,
): Result<Proposal, Fault> {
  if (mediaType === 'text/plain') return ok(proposeFromText(text, { from }))
  // The ids of these blocks are thrown away with them.
  const lines = blocksFromHtml(text, () => '').map(blockText)
  return ok({ ...proposeFromText(lines.join('\n'), { from }), mediaType, raw: text })
}
