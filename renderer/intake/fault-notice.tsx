import type { SpokenFault } from '../../newsroom/contract/faults.ts'
import { useWords } from '../words/words.tsx'

/** What went wrong and what can be done, in the words that came with it. */
export function FaultNotice({ title, fault }: { title: 'failed' | 'not-made'; fault: SpokenFault }) {
  const words = useWords('intake-view')
  return (
    <div className="intake-notice" data-tone="bad" role="alert">
      <b>{words(title)}</b>
      <p>
        {fault.message} {fault.hint}
      </p>
    </div>
  )
}
