import type { Story } from '../../../newsroom/story/story.ts'

/**
 * When this version of the story was made: when it was last saved, or the latest time it names itself.
 *
 * Never the clock: the same story exports to the same bytes, in the window, on the command line, today and next year.
 */
export function exportMoment(story: Story): Date {
  if (story.revisedAt !== undefined) return new Date(story.revisedAt)
  const named = [
    ...story.intake.map(({ receivedAt }) => receivedAt),
    ...story.body.flatMap((block) => (block.type === 'correction' && block.at ? [block.at] : [])),
    ...(story.published ? [publishedAt(story.published)] : []),
  ]
  const latest = Math.max(...named.map((instant) => Date.parse(instant)))
  return Number.isFinite(latest) ? new Date(latest) : new Date(0)
}

function publishedAt(published: NonNullable<Story['published']>): string {
  return 'instant' in published ? String(published.instant) : `${String(published.day)}T00:00:00Z`
}
