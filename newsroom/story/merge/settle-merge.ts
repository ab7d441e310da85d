import type { Block } from '../block.ts'
import { newParagraph, type NewId } from '../new-story.ts'
import type { FieldName, Story } from '../story.ts'
import { uniqueIds, withFreshIds } from './block-ids.ts'
import { clashPlace } from './clash-key.ts'
import type { Clash, ClashChoice, Merge } from './merge.ts'

type BlockClash = Extract<Clash, { kind: 'block' }>

/**
 * The merged story as the editor decided, by the clashes' keys. A clash without a choice stays as in `mine`.
 *
 * `both` of a block is mine and behind it theirs under new ids, or the one that is left where a side deleted it; `both`
 * of a field is `mine`, for a field has one value. The merge itself is left as it was. The story is valid.
 */
export function settleMerge(merge: Merge, choices: ReadonlyMap<string, ClashChoice>, newId: NewId): Story {
  const fields: Partial<Record<FieldName, unknown>> = {}
  const settled = new Map<string, readonly Block[]>()
  const behind = new Map<string, Block[]>()
  for (const clash of merge.clashes) {
    const choice = choices.get(clash.key) ?? 'mine'
    if (clash.kind === 'field') {
      if (choice === 'theirs') fields[clash.field] = clash.theirs
      continue
    }
    const blocks = chosenBlocks(clash, choice, newId)
    const place = clashPlace(clash.key)
    if ('at' in place) settled.set(place.at, blocks)
    else behind.set(place.behind, [...(behind.get(place.behind) ?? []), ...blocks])
  }
  const body = merge.story.body.flatMap((block) => [
    ...(settled.get(block.id) ?? [block]),
    ...(behind.get(block.id) ?? []),
  ])
  const whole = [...(behind.get('') ?? []), ...body].map(uniqueIds(newId))
  return {
    ...merge.story,
    // A clash holds its field's own values, of the type they were read with.
    ...(fields as Partial<Story>),
    body: whole.length > 0 ? whole : [newParagraph(newId)],
  }
}

function chosenBlocks({ mine, theirs }: BlockClash, choice: ClashChoice, newId: NewId): Block[] {
  switch (choice) {
    case 'mine':
      return mine ? [mine] : []
    case 'theirs':
      return theirs ? [theirs] : []
    case 'both':
      if (!mine || !theirs) return [mine ?? theirs].filter((block) => block !== null)
      return [mine, withFreshIds(theirs, newId)]
  }
}
