import { type MediaTopics, type Topic, topicName, topicsAbove } from '../../newsroom/story/media-topics.ts'
import { lazily } from '../palette/lazily.ts'
import { type FoldedName, foldWords } from '../palette/fold-words.ts'
import { type Query, readQuery, scoreWords, type Searched } from '../palette/match-words.ts'

/** A topic that was found: its name for the story, and the names of those above it. */
export type FoundTopic = {
  readonly topic: Topic
  readonly name: string
  /** The topmost first; empty at the top of a tree. */
  readonly above: readonly string[]
  /** The name in another language that was typed; empty where the name for the story fits. */
  readonly matched: string
}

/** Finds topics by what is typed: the best first, and none that is retired. */
export type TopicFinder = (typed: string) => FoundTopic[]

/** How many are shown. Who does not find a topic among them types on. */
const mostFound = 12

/** What a name in another language counts, beside one in the story's. */
const otherWeight = 0.5

type Names = {
  readonly searched: Searched
  /** The name as it is written. */
  readonly written: string
}
type Entry = {
  readonly topic: Topic
  readonly name: string
  readonly above: readonly string[]
  readonly own: Names
  readonly inOwn: string
  /** The names in other languages. Made when they are first looked through: that is most of the work. */
  readonly others: () => { readonly names: readonly Names[]; readonly all: string }
}

const finders = new WeakMap<MediaTopics, Map<string, TopicFinder>>()

/**
 * The finder over a release's topics for stories in the given language, made once: names in it count most, and those in
 * every other language of the release are found as well.
 */
export function topicFinder(release: MediaTopics, language: string): TopicFinder {
  const made = finders.get(release) ?? new Map<string, TopicFinder>()
  finders.set(release, made)
  const finder = made.get(language) ?? makeFinder(release, language)
  made.set(language, finder)
  return finder
}

function makeFinder(release: MediaTopics, language: string): TopicFinder {
  const entries = release.topics
    .filter(({ retired }) => retired === null)
    .map((topic) => makeEntry(release, topic, language))
  return (typed) => {
    const figures = /^(?:medtop:)?(\d{2,8})$/i.exec(typed.trim())?.[1]
    return figures === undefined ? findNames(entries, typed) : findCodes(entries, figures)
  }
}

function makeEntry(release: MediaTopics, topic: Topic, language: string): Entry {
  const name = topicName(topic, language)
  const above = topicsAbove(release, topic).map((higher) => topicName(higher, language))
  const searched = { names: [fold(name)], around: above.map(fold) }
  return {
    topic,
    name,
    above,
    own: { written: name, searched },
    inOwn: allOf([...searched.names, ...searched.around]),
    others: lazily(() => {
      const written = new Set(Object.values(topic.names).filter((other) => other !== name))
      const names = [...written].map((name) => ({
        written: name,
        searched: { names: [fold(name)], around: searched.around },
      }))
      return { names, all: allOf([...names.flatMap(({ searched: { names } }) => names), ...searched.around]) }
    }),
  }
}

const mark = '\n'

/** All that something may be found by in one, and once more with a mark where words begin. */
function allOf(names: readonly FoldedName[]): string {
  const all = names.map(({ words }) => words).join(mark)
  return all + mark + all.replace(/(?<![\p{L}\p{N}])(?=[\p{L}\p{N}])/gu, mark)
}

/** False where something that was typed is not there at all: then nothing need be weighed. */
function mayHold(all: string, { tokens }: Query): boolean {
  return tokens.every((token) => all.includes(token.length === 1 ? mark + token : token))
}

// The first letters of words say nothing where there are thirteen languages: anything would be found by them.
function fold(name: string): FoldedName {
  return { words: foldWords(name), initials: '' }
}

function findNames(entries: readonly Entry[], typed: string): FoundTopic[] {
  const query = wordsOf(readQuery(typed))
  if (query.tokens.length === 0) return []
  const own = entries.flatMap(({ topic, name, above, own, inOwn }) => {
    const score = mayHold(inOwn, query) ? scoreWords(own.searched, query) : 0
    return score > 0 ? [{ topic, name, above, matched: '', score }] : []
  })
  // Whoever has found enough in the story's language means none of the others.
  if (own.length >= mostFound) return shown(own)
  const found = new Set(own.map(({ topic }) => topic))
  const others = entries.flatMap((entry) => (found.has(entry.topic) ? [] : findInOthers(entry, query)))
  return shown([...own, ...others])
}

/** A sign alone, such as an ampersand, begins no word: it would find nothing. */
function wordsOf({ whole, tokens }: Query): Query {
  return { whole, tokens: tokens.filter((token) => /[\p{L}\p{N}]/u.test(token)) }
}

function findInOthers({ topic, name, above, others }: Entry, query: Query) {
  const { names, all } = others()
  if (!mayHold(all, query)) return []
  let best = { score: 0, matched: '' }
  for (const { written, searched } of names) {
    const score = otherWeight * scoreWords(searched, query)
    if (score > best.score) best = { score, matched: written }
  }
  return best.score > 0 ? [{ topic, name, above, ...best }] : []
}

function findCodes(entries: readonly Entry[], figures: string): FoundTopic[] {
  const found = entries.flatMap(({ topic, name, above }) => {
    const at = topic.qcode.indexOf(figures, 'medtop:'.length)
    const isBegin = at === 'medtop:'.length
    return at < 0 ? [] : [{ topic, name, above, matched: '', score: isBegin ? 2 : 1 }]
  })
  return shown(found)
}

/** The best of them. Of what fits alike the more general one comes first, then the shorter name. */
function shown(found: (FoundTopic & { readonly score: number })[]): FoundTopic[] {
  return found
    .toSorted(
      (one, other) =>
        other.score - one.score ||
        one.above.length - other.above.length ||
        one.name.length - other.name.length,
    )
    .slice(0, mostFound)
    .map(({ topic, name, above, matched }) => ({ topic, name, above, matched }))
}
