import type { NewVersion } from './story-history.ts'

/** When the trials of histories begin, in milliseconds. */
export const trialStart = Date.parse('2026-03-02T08:00:00Z')

/** A version as an ordinary save keeps it, but for its text. */
export const plainVersion: Omit<NewVersion, 'text'> = {
  name: '',
  reason: 'saved',
  isBase: false,
  revision: 1,
  words: 2,
  headline: 'Ferries',
  slugline: 'FERRIES',
  desk: 'd'.repeat(16),
  at: null,
}
