import { fieldsInOrder } from '../compare/field-text.ts'
import { contentKey, sameValue } from '../compare/same-value.ts'
import type { Asset } from '../asset.ts'
import type { Intake } from '../intake.ts'
import type { FieldName, Story, Subject } from '../story.ts'
import { bothRewrote, type EntryRules, mergeEntries } from './merge-entries.ts'
import { type Merged, mergeProperties, mergeValue, type Properties } from './merge-value.ts'
import type { Clash, Settled } from './merge.ts'

/** The merged fields, mine where they clash, and what is to be said of them. */
export type MergedFields = {
  readonly values: Readonly<Partial<Record<FieldName, unknown>>>
  readonly settled: readonly Settled[]
  readonly clashes: readonly Clash[]
}

/**
 * Merges every field that can be edited. Without an ancestor whatever differs is a clash, except what only one side
 * has among headlines, pictures and intake.
 *
 * In a field's clash `mine` and `theirs` are whole values, alike wherever they could be merged.
 */
export function mergeFields(ancestor: Story | null, mine: Story, theirs: Story): MergedFields {
  const values: Partial<Record<FieldName, unknown>> = {}
  const settled: Settled[] = []
  const clashes: Clash[] = []
  for (const field of fieldsInOrder) {
    const was = ancestor ? ancestor[field] : null
    const merged = mergeField(field, ancestor, mine, theirs)
    values[field] = merged.clash ? merged.mine : merged.value
    if (merged.clash) {
      const { mine: own, theirs: other } = merged
      clashes.push({ kind: 'field', key: `field ${field}`, field, ancestor: was, mine: own, theirs: other })
    } else if (!sameValue(mine[field], theirs[field]) || (ancestor && !sameValue(was, merged.value))) {
      settled.push({ kind: 'field', field, by: changedBy(was, mine[field], theirs[field]) })
    }
  }
  return { values, settled, clashes }
}

function changedBy(ancestor: unknown, mine: unknown, theirs: unknown): 'mine' | 'theirs' | 'both' {
  if (sameValue(theirs, ancestor)) return 'mine'
  return sameValue(mine, ancestor) ? 'theirs' : 'both'
}

function mergeField(field: FieldName, ancestor: Story | null, mine: Story, theirs: Story): Merged<unknown> {
  const own: unknown = mine[field]
  const other: unknown = theirs[field]
  // Two versions without an ancestor differ in everything that is not the same in both.
  const whole = mergeValue<unknown>(ancestor ? ancestor[field] : unknownBefore, own, other)
  if (!whole.clash) return whole
  const partWise = ancestor ? withAncestor[field] : withoutAncestor[field]
  return partWise ? partWise(ancestor ? ancestor[field] : nothing[field], own, other) : whole
}

const unknownBefore = Symbol('no ancestor')
const byItsId = { keyOf: (entry: Asset | Intake) => entry.id, keepsAll: true }
const byCode = { keyOf: (subject: Subject) => subject.qcode, keepsAll: false }
const byValue = { keyOf: (entry: unknown) => contentKey(entry), keepsAll: false }

type PartWise = (ancestor: unknown, mine: unknown, theirs: unknown) => Merged<unknown>
type PartWiseFields = Readonly<Partial<Record<FieldName, PartWise>>>

function byEntry<Entry>(rules: EntryRules<Entry>): PartWise {
  return (ancestor, mine, theirs) =>
    mergeEntries(ancestor as Entry[], mine as Entry[], theirs as Entry[], rules)
}

const byUse: PartWise = (ancestor, mine, theirs) =>
  mergeProperties(ancestor as Properties, mine as Properties, theirs as Properties)

/** A list of sentences: both may add and take out; where both rewrote one, an editor has to say which. */
const bySentence: PartWise = (ancestor, mine, theirs) => {
  if (bothRewrote(ancestor as unknown[], mine as unknown[], theirs as unknown[]))
    return { clash: true, mine, theirs }
  return byEntry(byValue)(ancestor, mine, theirs)
}

/** What is kept of both sides even where nobody knows what came first. */
const withoutAncestor: PartWiseFields = {
  headlines: byUse,
  assets: byEntry(byItsId),
  intake: byEntry(byItsId),
}
const nothing: Readonly<Partial<Record<FieldName, unknown>>> = { headlines: {}, assets: [], intake: [] }

const withAncestor: PartWiseFields = {
  ...withoutAncestor,
  subjects: byEntry(byCode),
  keywords: byEntry(byValue),
  bullets: bySentence,
  ednotes: bySentence,
}
