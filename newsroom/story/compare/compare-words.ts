import { align } from './align.ts'
import type { WordChange } from './comparison.ts'
import { cutWords, isWord } from './cut-words.ts'

/** Words both texts have, then what stood after them in the one and stands there in the other. */
type Step = { same: string; words: number; deleted: string; inserted: string }

/**
 * What was deleted and inserted between two texts, by whole words of the language. Spaces and punctuation count too.
 *
 * Played through, `same` and `deleted` give `before`, `same` and `inserted` give `after`, to the character. Changes that
 * only a space or a lone word keeps apart are one change, never across a line's end. No run is empty. Texts that have
 * next to nothing in common come out as deleted and inserted whole; a megabyte takes no longer than seconds.
 */
export function compareWords(before: string, after: string, language: string): WordChange[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', words: before }]
  return changesOf(joinNeighbours(stepsBetween(cutWords(before, language), cutWords(after, language))))
}

function stepsBetween(before: readonly string[], after: readonly string[]): Step[] {
  const partners = align(before, after)
  const steps: Step[] = []
  let step: Step = { same: '', words: 0, deleted: '', inserted: '' }
  let next = 0
  before.forEach((piece, place) => {
    const partner = partners[place] ?? -1
    if (partner < 0) {
      step.deleted += piece
      return
    }
    while (next < partner) step.inserted += after[next++] ?? ''
    if (step.deleted !== '' || step.inserted !== '') {
      steps.push(step)
      step = { same: '', words: 0, deleted: '', inserted: '' }
    }
    step.same += piece
    if (isWord(piece)) step.words += 1
    next = partner + 1
  })
  step.inserted += after.slice(next).join('')
  return [...steps, step]
}

/** Makes one change of those that stand too close to be read apart. */
function joinNeighbours(steps: readonly Step[]): Step[] {
  const joined: Step[] = []
  for (const step of steps) {
    const last = joined.at(-1)
    if (last && belongTogether(last, step)) {
      last.deleted += step.same + step.deleted
      last.inserted += step.same + step.inserted
    } else joined.push({ ...step })
  }
  // A change that has grown may now outweigh the few words before the next one.
  return joined.length < steps.length ? joinNeighbours(joined) : joined
}

function belongTogether(last: Step, next: Step): boolean {
  const { same, words } = next
  if (next.deleted === '' && next.inserted === '') return false
  if (same.includes('\n')) return false
  if (same.trim() === '') return true
  if (words <= 1 && isReplacement(last) && isReplacement(next)) return true
  return words <= 3 && same.length <= longer(last) && same.length <= longer(next)
}

function isReplacement(step: Step): boolean {
  return step.deleted !== '' && step.inserted !== ''
}

function longer(step: Step): number {
  return Math.max(step.deleted.length, step.inserted.length)
}

function changesOf(steps: readonly Step[]): WordChange[] {
  return steps
    .flatMap(({ same, deleted, inserted }): WordChange[] => [
      { kind: 'same', words: same },
      { kind: 'deleted', words: deleted },
      { kind: 'inserted', words: inserted },
    ])
    .filter(({ words }) => words !== '')
}
