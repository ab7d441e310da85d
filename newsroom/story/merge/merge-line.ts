import { align } from '../compare/align.ts'
import { cutWords, isWord } from '../compare/cut-words.ts'
import { contentKey, sameValue } from '../compare/same-value.ts'
import type { Inline, Run } from '../inline.ts'

type Wrapper = Exclude<Inline, Run>
type Unknowns = Readonly<Record<string, unknown>>

/** A word, space or mark of punctuation with all that it carries, so that words are never parted from their marks. */
type Token = {
  readonly text: string
  readonly marks: Unknowns
  readonly wrapper: Unknowns | null
  readonly key: string
}

/** What one side put in place of the ancestor's tokens from `start` up to but without `end`. */
type Change = { readonly start: number; end: number; tokens: Token[] }

/**
 * Merges a line word by word, with the marks and links of the side that changed them; null where both changed the same
 * words, or words with no unchanged word between them: such sentences have to be read by somebody.
 */
export function mergeLine(
  ancestor: readonly Inline[],
  mine: readonly Inline[],
  theirs: readonly Inline[],
  language: string,
): Inline[] | null {
  const was = tokensOf(ancestor, language)
  const own = changesBetween(was, tokensOf(mine, language))
  const other = changesBetween(was, tokensOf(theirs, language))
  const changes = inOneOrder(was, own, other)
  if (!changes) return null
  const tokens: Token[] = []
  let place = 0
  for (const change of changes) {
    tokens.push(...was.slice(place, change.start), ...change.tokens)
    place = change.end
  }
  return inlinesOf([...tokens, ...was.slice(place)])
}

function tokensOf(inlines: readonly Inline[], language: string): Token[] {
  return inlines.flatMap((inline) => {
    if (!isWrapper(inline)) return runTokens(inline, null, language)
    const { children, ...wrapper } = inline
    return children.flatMap((run) => runTokens(run, wrapper, language))
  })
}

function runTokens(run: Run, wrapper: Unknowns | null, language: string): Token[] {
  const { text, ...marks } = run
  // An empty run between links is the editor's, not the writer's; one inside a link is all the link has.
  const pieces = text === '' && wrapper ? [''] : cutWords(text, language)
  const carried = JSON.stringify([contentKey(marks), contentKey(wrapper), wrapper?.['id'] ?? null])
  return pieces.map((piece) => ({ text: piece, marks, wrapper, key: `${piece}\n${carried}` }))
}

function isWrapper(inline: Inline): inline is Wrapper {
  return 'children' in inline && Array.isArray(inline.children)
}

/** What a side changed, changes with hardly a word between them as one. */
function changesBetween(was: readonly Token[], is: readonly Token[]): Change[] {
  const partners = align(
    was.map((token) => token.key),
    is.map((token) => token.key),
  )
  const changes: Change[] = []
  let next = 0
  let start = 0
  for (let place = 0; place <= was.length; place += 1) {
    const partner = place === was.length ? is.length : (partners[place] ?? -1)
    if (partner < 0) continue
    if (place > start || partner > next) {
      addChange(was, changes, { start, end: place, tokens: is.slice(next, partner) })
    }
    start = place + 1
    next = partner + 1
  }
  return changes
}

function addChange(was: readonly Token[], changes: Change[], change: Change): void {
  const last = changes.at(-1)
  const between = last ? was.slice(last.end, change.start) : []
  if (!last || between.filter((token) => isWord(token.text)).length > 1) {
    changes.push(change)
    return
  }
  last.tokens = [...last.tokens, ...between, ...change.tokens]
  last.end = change.end
}

/** Both sides' changes from left to right; null where two of them meet and are not the same. */
function inOneOrder(
  was: readonly Token[],
  own: readonly Change[],
  other: readonly Change[],
): Change[] | null {
  const ordered = [...own, ...other].sort((one, two) => one.start - two.start || one.end - two.end)
  const changes: Change[] = []
  for (const change of ordered) {
    const last = changes.at(-1)
    if (last && isSameChange(last, change)) continue
    if (last && !hasWordBetween(was, last.end, change.start)) return null
    changes.push(change)
  }
  return changes
}

function isSameChange(one: Change, other: Change): boolean {
  return (
    one.start === other.start &&
    one.end === other.end &&
    one.tokens.length === other.tokens.length &&
    one.tokens.every((token, place) => token.key === other.tokens[place]?.key)
  )
}

function hasWordBetween(was: readonly Token[], start: number, end: number): boolean {
  return was.slice(start, Math.max(start, end)).some((token) => isWord(token.text))
}

/** The tokens as a line again: neighbours that carry the same are one run, in one link or remark. */
function inlinesOf(tokens: readonly Token[]): Inline[] {
  const inlines: { wrapper: Unknowns | null; runs: { marks: Unknowns; text: string }[] }[] = []
  for (const { text, marks, wrapper } of tokens) {
    let group = inlines.at(-1)
    if (!group || !sameValue(group.wrapper, wrapper)) {
      group = { wrapper, runs: [] }
      inlines.push(group)
    }
    const run = group.runs.at(-1)
    if (run && sameValue(run.marks, marks)) run.text += text
    else group.runs.push({ marks, text })
  }
  const line = inlines.flatMap(({ wrapper, runs }): Inline[] => {
    // Words of two sides that come to stand together may make another character of two.
    const children = runs.map(({ marks, text }): Run => ({ ...marks, text: text.normalize('NFC') }))
    // What the wrapper and its runs carry was taken off inlines of this very schema.
    return wrapper ? [{ ...wrapper, children } as unknown as Inline] : children
  })
  return line.length > 0 ? line : [{ text: '' }]
}
