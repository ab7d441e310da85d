import type { StoryLine } from '../../newsroom/contract/views.ts'

/** A story and what it is found by. */
export type FoundBy = { readonly story: StoryLine; readonly words: string }

/** Prepares stories for filtering, so that each key costs a comparison and no more. */
export function prepareToFilter(stories: readonly StoryLine[]): FoundBy[] {
  return stories.map((story) => ({ story, words: foldWords(`${story.headline}\n${story.slugline}`) }))
}

/**
 * The stories whose headline and slugline hold every word of the query, in the order given. All of them where the query
 * is empty.
 */
export function filterStories(prepared: readonly FoundBy[], query: string): StoryLine[] {
  const wanted = foldWords(query).split(/\s+/).filter(Boolean)
  return prepared
    .filter(({ words }) => wanted.every((word) => words.includes(word)))
    .map(({ story }) => story)
}

// Latin accents and Arabic vowel signs. Other scripts keep theirs: in them they are letters.
const marks = /[\u0300-\u036f\u064b-\u0652]/g

/**
 * Words as they are compared: without case, width or accents. Hangul is taken apart into its letters, so that a syllable
 * that is still being typed finds the whole one.
 */
export function foldWords(text: string): string {
  return text.normalize('NFKD').replace(marks, '').toLowerCase()
}
