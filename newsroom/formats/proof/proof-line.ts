import type { WordChange } from '../../story/compare/comparison.ts'
import type { Feature } from '../features.ts'
import type { FormatName } from '../format-names.ts'
import type { Refusal } from '../format.ts'
import type { ReadProblem } from '../reader.ts'

/** What is compared: everything a format may or may not hold, and the words that every format has. */
export type ProofPart = Feature | 'headline' | 'byline' | 'copy' | 'captions' | 'credits' | 'pictures'

/** What became of a part of a story in a format. */
export type ProofLine = {
  readonly part: ProofPart
  /** A block's id, or `field:` and the field's name. */
  readonly where: string
} & (
  | { readonly outcome: 'same' }
  /** It should have come back and is another: as it was, as it came back, and the words that differ. */
  | {
      readonly outcome: 'changed'
      readonly before: string
      readonly after: string
      readonly words: readonly WordChange[]
    }
  /** The format has no place for it and says so; `count`: in how many places. */
  | { readonly outcome: 'not-carried'; readonly count: number }
)

/** What a story came to in a format: written, judged, read back and compared. */
export type Proof = {
  readonly format: FormatName
  /** Why it can't leave in the format at all; nothing was written then. */
  readonly refusal: Refusal | null
  /** The files that were written, by name. */
  readonly files: readonly string[]
  /** What the validator found, a line each; null where there was none. */
  readonly faults: readonly string[] | null
  /** False where the format has no reader of its own: then only what it does not carry is known. */
  readonly readBack: boolean
  /** What its own reader could not read of it. */
  readonly problems: readonly ReadProblem[]
  readonly lines: readonly ProofLine[]
}

/** True where nothing is wrong: not refused, no fault, no problem, and all that should be carried has come back. */
export function isProven({ refusal, faults, problems, lines }: Proof): boolean {
  const isWhole = lines.every(({ outcome }) => outcome !== 'changed')
  return refusal === null && (faults ?? []).length === 0 && problems.length === 0 && isWhole
}
