import type { Block } from '../../newsroom/story/block.ts'
import { checkStory } from '../../newsroom/story/checks.ts'
import type { MediaTopics } from '../../newsroom/story/media-topics.ts'
import { blockLength, readingMinutes } from '../../newsroom/story/length.ts'
import type { Story } from '../../newsroom/story/story.ts'
import type { Derived } from './story-session.ts'

type Length = { words: number; characters: number }

/** What is shown until the first idle moment. */
export const notYetDerived: Derived = {
  words: 0,
  characters: 0,
  minutes: 0,
  findings: { blockers: [], warnings: [] },
}

/**
 * Works out what is derived from a story, in slices: `next()` does a little, until it is done.
 *
 * A block that has not changed is the same object, so its length is counted once and remembered for as long as it lives.
 */
export function createDeriver() {
  let language = ''
  let known = new WeakMap<Block, Length>()
  return function* derive(
    story: Story,
    now: Date,
    topics: MediaTopics | null = null,
  ): Generator<undefined, Derived> {
    if (language !== story.language) known = new WeakMap()
    language = story.language
    let words = 0
    let characters = 0
    for (const block of story.body) {
      let length = known.get(block)
      if (!length) {
        length = blockLength(block, language)
        known.set(block, length)
        yield
      }
      words += length.words
      characters += length.characters
    }
    const minutes = readingMinutes({ words, characters }, language)
    return { words, characters, minutes, findings: checkStory(story, now, topics) }
  }
}
