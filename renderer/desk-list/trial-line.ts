import type { StoryLine } from '../../newsroom/contract/views.ts'

/** A line of the desk for a test, with what the test says of it; its id is its slugline. */
export function trialLine(part: Partial<StoryLine>): StoryLine {
  return {
    id: part.slugline ?? '',
    slugline: '',
    headline: '',
    language: 'en',
    status: 'draft',
    kind: 'original',
    changedAt: '2026-11-24T00:30:00.000Z',
    words: 0,
    embargoUntil: null,
    condition: 'well',
    binned: false,
    openBy: '',
    copies: [],
    ...part,
  }
}
