import type { Asset } from '../asset.ts'
import type { Block } from '../block.ts'
import { fieldsInOrder } from '../compare/field-text.ts'
import { sameValue } from '../compare/same-value.ts'
import { newParagraph, type NewId } from '../new-story.ts'
import type { Story } from '../story.ts'
import { mergeBody } from './merge-body.ts'
import { mergeFields } from './merge-fields.ts'
import { forSide, mergeProperties, type Properties } from './merge-value.ts'
import type { Merge } from './merge.ts'

/**
 * Merges two versions of a story that came from one, field by field and block by block; `ancestor` is null where that
 * one is not known.
 *
 * Nothing is lost: what either side wrote is in the merged story or in a clash. What only one side changed is as that
 * side has it; pictures and intake of both are kept. The story is valid; it has the id, family and edition of `mine`
 * and the higher revision, and stands as `mine` wherever there is a clash. Fields this program doesn't know are merged
 * too, and are as in `mine` where both changed them; `unasked` names those.
 */
export function mergeStories(ancestor: Story | null, mine: Story, theirs: Story, newId: NewId): Merge {
  const fields = mergeFields(ancestor, mine, theirs)
  const body = mergeBody(ancestor?.body ?? null, mine.body, theirs.body, mine.language, newId)
  const shown = [
    ...body.blocks,
    ...body.clashes.flatMap((clash) => (clash.kind === 'block' ? (clash.theirs ?? []) : [])),
  ]
  const unknown = mergeProperties(ancestor ? unknownOf(ancestor) : {}, unknownOf(mine), unknownOf(theirs))
  const merged = {
    ...ownFields(mine, theirs),
    ...forSide(unknown, 'mine'),
    ...fields.values,
    body: body.blocks.length > 0 ? body.blocks : [newParagraph(newId)],
    revision: Math.max(mine.revision, theirs.revision),
  } as Story
  return {
    story: { ...merged, assets: withShownAssets(merged.assets, shown, ancestor, mine, theirs) },
    settled: [...fields.settled, ...body.settled],
    clashes: [...fields.clashes, ...body.clashes],
    unasked: differing(forSide(unknown, 'mine'), forSide(unknown, 'theirs')),
  }
}

const merged: ReadonlySet<string> = new Set([...fieldsInOrder, 'body'])
const ofTheStory = ['edition', 'id', 'family', 'revision', 'revisedAt'] as const

/** What names the story, as `mine` has it; with the higher revision goes its time. */
function ownFields(mine: Story, theirs: Story): Properties {
  const own = Object.fromEntries(ofTheStory.flatMap((name) => (name in mine ? [[name, mine[name]]] : [])))
  const isLater = theirs.revision > mine.revision && theirs.revisedAt
  return isLater ? { ...own, revisedAt: theirs.revisedAt } : own
}

/** The fields of newer programs. */
function unknownOf(story: Story): Properties {
  const isKnown = (name: string) => merged.has(name) || (ofTheStory as readonly string[]).includes(name)
  return Object.fromEntries(Object.entries(story).filter(([name]) => !isKnown(name)))
}

function differing(one: Properties, other: Properties): string[] {
  return Object.keys({ ...one, ...other }).filter((name) => !sameValue(one[name], other[name]))
}

/** A side that took an asset out did not know that the other still shows it: what is shown has its asset. */
function withShownAssets(
  assets: readonly Asset[],
  shown: readonly Block[],
  ancestor: Story | null,
  mine: Story,
  theirs: Story,
): Asset[] {
  const untouched = (side: Story) =>
    ancestor && sameValue(side.body, ancestor.body) && sameValue(side.assets, ancestor.assets)
  if (untouched(mine) || untouched(theirs)) return [...assets]
  const held = new Set(assets.map((asset) => asset.id))
  const wanted = new Set(shown.flatMap(assetsOf).filter((id) => !held.has(id)))
  const known = [...mine.assets, ...theirs.assets]
  const missing = [...wanted].flatMap((id) => known.find((asset) => asset.id === id) ?? [])
  return [...assets, ...missing]
}

function assetsOf(block: Block): string[] {
  if (block.type === 'picture') return [block.asset]
  return block.type === 'gallery' ? block.children.map((picture) => picture.asset) : []
}
