import { Text } from 'slate'
import type { Block } from '../../newsroom/story/block.ts'
import type { Run } from '../../newsroom/story/inline.ts'
import { isLine, isWrapper } from './element-kinds.ts'

type Branch = { readonly children: readonly unknown[] }
type Twig = Run | (Branch & { readonly type?: unknown })

/**
 * A block as the editor wants it, or the very same object where it is so already.
 *
 * A file may part words anywhere; the editor wants like runs joined and each link, TK, comment and suggestion to stand
 * between runs. The words are the same. The same block always gives the same result: a journal is played over it.
 */
export function normalBlock<Any extends Block>(block: Any): Any {
  return normalBranch(block as Any & Branch) as Any
}

function normalBranch<Any extends Branch>(branch: Any): Any {
  const before = branch.children as readonly Twig[]
  const inner = before.map((child) => ('children' in child ? normalBranch(child as Branch) : child)) as Twig[]
  const holdsWords = isLine(branch as never) || isWrapper(branch as never)
  const after = holdsWords ? normalWords(inner) : inner
  const isSame = after.length === before.length && after.every((child, at) => child === before[at])
  return isSame ? branch : { ...branch, children: after }
}

function isRun(twig: Twig | undefined): twig is Run {
  return twig !== undefined && 'text' in twig
}

function normalWords(twigs: readonly Twig[]): Twig[] {
  const words: Twig[] = []
  for (const twig of twigs) {
    const last = words.at(-1)
    if (isRun(twig) && isRun(last)) {
      const joined = joinRuns(last, twig)
      if (joined) words.splice(-1, 1, joined)
      else words.push(twig)
    } else {
      if (!isRun(twig) && !isRun(last)) words.push({ text: '' })
      words.push(twig)
    }
  }
  if (!isRun(words.at(-1))) words.push({ text: '' })
  return words
}

/** Two runs as one: where they look the same, or one of them has no words. Null where both must stay. */
function joinRuns(first: Run, second: Run): Run | null {
  if (second.text === '') return first
  if (first.text === '') return second
  return Text.equals(first, second, { loose: true }) ? { ...first, text: first.text + second.text } : null
}
