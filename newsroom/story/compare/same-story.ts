import type { Story } from '../story.ts'
import { compareStories } from './compare-stories.ts'

/** True for two versions of a story that say the same in every field and block. */
export function isSameStory(one: Story, other: Story): boolean {
  const { fields, blocks } = compareStories(one, other)
  return fields.length === 0 && blocks.every(({ kind }) => kind === 'same')
}
