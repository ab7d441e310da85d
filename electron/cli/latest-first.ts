import type { StoryLine } from '../../newsroom/contract/views.ts'

/** The order in which the command line tells of stories: what was changed last comes first. */
export function latestFirst(one: StoryLine, other: StoryLine): number {
  return other.changedAt.localeCompare(one.changedAt) || one.id.localeCompare(other.id)
}
