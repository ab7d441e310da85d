import { useMemo } from 'react'
import type { TakeInLine } from '../../newsroom/contract/take-in-calls.ts'
import { useWords } from '../words/words.tsx'
import { countLines } from './count-lines.ts'

/** How many stories came in, and how. What failed is red. */
export function CountLine({ lines }: { lines: readonly TakeInLine[] }) {
  const words = useWords('take-in')
  const counts = useMemo(() => countLines(lines), [lines])
  if (counts.length === 0) return null
  return (
    <p className="take-in-counts">
      {counts.map(([kind, count]) => (
        <span key={kind} data-kind={kind}>
          {words(`counts-${kind}`, { count })}
        </span>
      ))}
    </p>
  )
}
