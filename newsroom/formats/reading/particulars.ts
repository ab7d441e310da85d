import * as z from 'zod'
import { chainKind } from '../../story/chain.ts'
import type { Dateline } from '../../story/dateline.ts'
import type { Embargo } from '../../story/embargo.ts'
import { calendarDay, instant, timeZone } from '../../story/moment.ts'
import { line, printable } from '../../story/printable.ts'
import type { PublishableStory } from '../../story/story.ts'
import { worded } from '../story-parts.ts'
import type { ReadFields } from './compose-story.ts'

/** What a story has and a format has no place of its own for, as names and short texts. */
export type Particulars = Readonly<Record<string, string>>

/**
 * The chain, the day, zone and agency of the dateline, the zone and reason of the embargo, and the time of publication, for
 * the formats that take pairs of a name and a text and nothing better. What a story does not have is absent.
 */
export function particularsOf(story: PublishableStory): Particulars {
  const { chain, dateline, embargo, published } = story
  const isPlain = chain.kind === 'original' && chain.sequence === 0
  const pairs: [string, string | undefined][] = [
    ['chain.kind', isPlain ? undefined : chain.kind],
    ['chain.sequence', isPlain ? undefined : String(chain.sequence)],
    ['chain.reason', worded(chain.reason)],
    ['chain.advisory', worded(chain.advisory)],
    ['chain.replaces', chain.replaces && `${chain.replaces.story} ${chain.replaces.revision}`],
    ['dateline.date', dateline?.date],
    ['dateline.timeZone', dateline?.timeZone],
    ['dateline.source', worded(dateline?.source)],
    ['dateline.placement', dateline?.placement],
    ['dateline.literal', worded(dateline?.literal)],
    ['embargo.timeZone', embargo?.until.timeZone],
    ['embargo.reason', worded(embargo?.reason)],
    ['published.instant', published && 'instant' in published ? String(published.instant) : undefined],
    ['published.timeZone', published && 'instant' in published ? String(published.timeZone) : undefined],
    ['published.day', published && !('instant' in published) ? String(published.day) : undefined],
  ]
  return Object.fromEntries(pairs.filter((pair): pair is [string, string] => pair[1] !== undefined))
}

/** What `particularsOf` has written, as far as it is still what a story may hold. */
export type ReadParticulars = Pick<ReadFields, 'chain' | 'published'> & {
  readonly dateline: Partial<Pick<Dateline, 'date' | 'timeZone' | 'source' | 'placement' | 'literal'>>
  readonly embargo: { readonly timeZone?: string; readonly reason?: string }
}

/** Reads particulars again. Every text that is not as it was written is passed over. */
export function readParticulars(pairs: Particulars): ReadParticulars {
  const take = <Value>(name: string, schema: z.ZodType<Value>): Value | undefined =>
    schema.safeParse(pairs[name]).data
  const kind = take('chain.kind', chainKind)
  const placement = take('dateline.placement', z.enum(['own-line', 'run-in']))
  const chain = present({
    reason: take('chain.reason', printable),
    advisory: take('chain.advisory', printable),
    replaces: readReplaced(pairs['chain.replaces']),
  })
  const sequence = take('chain.sequence', z.coerce.number().int().min(0)) ?? 0
  return {
    ...(kind || Object.keys(chain).length > 0
      ? { chain: { kind: kind ?? 'original', sequence, ...chain } }
      : {}),
    ...readPublished(pairs),
    dateline: present({
      date: take('dateline.date', calendarDay),
      timeZone: take('dateline.timeZone', timeZone),
      source: take('dateline.source', line),
      placement,
      literal: take('dateline.literal', line),
    }),
    embargo: present({
      timeZone: take('embargo.timeZone', timeZone),
      reason: take('embargo.reason', printable),
    }),
  }
}

function readReplaced(text: string | undefined): { story: string; revision: number } | undefined {
  const [story, revision] = text?.split(' ') ?? []
  const read = z.object({ story: z.uuid(), revision: z.int().min(0) }).safeParse({
    story,
    revision: Number(revision),
  })
  return read.data
}

function readPublished(pairs: Particulars): Pick<ReadFields, 'published'> {
  const whole = z.object({ instant, timeZone }).safeParse({
    instant: pairs['published.instant'],
    timeZone: pairs['published.timeZone'],
  })
  if (whole.success) return { published: whole.data }
  const day = calendarDay.safeParse(pairs['published.day'])
  return day.success ? { published: { day: day.data } } : {}
}

type Present<Value> = { [Name in keyof Value]?: Exclude<Value[Name], undefined> }

/** An object without what is undefined in it. */
export function present<Value extends object>(value: Value): Present<Value> {
  return Object.fromEntries(
    Object.entries(value).filter(([, inner]) => inner !== undefined),
  ) as Present<Value>
}

/** An embargo from its instant; the zone is UTC where nobody says whose clock was meant. */
export function embargoOf(
  instant: string | null,
  told: { readonly timeZone?: string; readonly reason?: string },
): Embargo | null {
  if (instant === null) return null
  const until = { instant, timeZone: told.timeZone ?? 'UTC' }
  return { until, ...(told.reason ? { reason: told.reason } : {}) }
}
