import { foldName, type FoldedName, foldWords } from './fold-words.ts'

/** What is typed, made ready to be compared. */
export type Query = { readonly whole: string; readonly tokens: readonly string[] }

/** Under which names something is found, and under which words around it, such as the menu it stands in. */
export type Searched = { readonly names: readonly FoldedName[]; readonly around: readonly FoldedName[] }

/** What a word around a name counts, beside one of the name itself. */
const aroundWeight = 0.4

/** The query in what is typed. One of blanks has no tokens and finds nothing. */
export function readQuery(typed: string): Query {
  const whole = foldWords(typed).replace(/\s+/g, ' ')
  return { whole, tokens: whole === '' ? [] : whole.split(' ') }
}

/** Makes names and the words around them ready to be searched. */
export function searchedNames(names: readonly string[], around: readonly string[] = []): Searched {
  return { names: names.filter(Boolean).map(foldName), around: around.map(foldName) }
}

/**
 * How well something fits the query; 0 where it does not. Every word typed has to be found, in any order.
 *
 * A name that is the query is best, then one that begins with it, then words that begin so, initials, and last the
 * middle of a word. A single letter is looked for only where a word begins.
 */
export function scoreWords({ names, around }: Searched, { whole, tokens }: Query): number {
  let sum = 0
  for (const token of tokens) {
    const best = Math.max(bestOf(names, token), aroundWeight * bestOf(around, token))
    if (best === 0) return 0
    sum += best
  }
  if (tokens.length === 0) return 0
  return sum / tokens.length + Math.max(0, ...names.map(({ words }) => wholeBonus(words, whole)))
}

function wholeBonus(words: string, whole: string): number {
  if (words === whole) return 100
  return words.startsWith(whole) ? 40 : 0
}

function bestOf(names: readonly FoldedName[], token: string): number {
  let best = 0
  for (const name of names) best = Math.max(best, scoreToken(name, token))
  return best
}

function scoreToken({ words, initials }: FoldedName, token: string): number {
  if (words.startsWith(token)) return 80
  const isInitials = token.length > 1 && initials.startsWith(token)
  if (beginsWord(words, token)) return 60
  if (isInitials) return 50
  if (token.length > 1 && words.includes(token)) return 30
  return token.length > 1 && initials.includes(token) ? 20 : 0
}

function beginsWord(words: string, token: string): boolean {
  for (let at = words.indexOf(token); at >= 0; at = words.indexOf(token, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]/u.test(words.charAt(at - 1))) return true
  return false
}
