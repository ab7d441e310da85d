import type { Embargo } from '../../story/embargo.ts'
import { instant, timeZone } from '../../story/moment.ts'
import type { Ednote, Story } from '../../story/story.ts'

/** What the lines above a wire's headline say, and the lines that say something else. */
export type ReadNotes = {
  readonly notes: Partial<Pick<Story, 'source' | 'embargo' | 'ednotes'>>
  readonly rest: readonly string[]
}

const roles: Readonly<Record<string, Ednote['role']>> = {
  EDS: 'clients',
  LEGAL: 'legal',
  PICTURES: 'pictures',
  CORRECTION: 'correction',
}

/** Reads the lines that `headerLines` and `clientNotes` print, so that nothing but what they say comes of them. */
export function readNotes(lines: readonly string[]): ReadNotes {
  const ednotes: Ednote[] = []
  const rest: string[] = []
  let source: string | null = null
  let embargo: Embargo | null = null
  for (const line of lines) {
    const [, label = '', text = ''] = /^([A-Z]+): (.+)$/s.exec(line) ?? []
    const role = roles[label]
    if (role) ednotes.push({ role, text })
    else if (label === 'SOURCE' && source === null) source = text
    else if (label === 'EMBARGO' && embargo === null) embargo = readEmbargo(text)
    else if (label === 'EMBARGO' && embargo?.reason === undefined)
      embargo = { ...(embargo as Embargo), reason: text }
    else rest.push(line)
  }
  return {
    notes: { ...(source === null ? {} : { source }), ...(embargo ? { embargo } : {}), ednotes },
    rest,
  }
}

/** `not before 2030-01-01 09:00 Asia/Seoul (2030-01-01T00:00:00Z)`, or the instant alone. */
function readEmbargo(text: string): Embargo | null {
  const [, zone = 'UTC', inBrackets] = /([^\s()]+) \(([^\s()]+)\)$/.exec(text) ?? []
  const until = inBrackets ?? text.replace(/^not before /, '')
  if (!instant.safeParse(until).success) return null
  return { until: { instant: until, timeZone: timeZone.safeParse(zone).success ? zone : 'UTC' } }
}
