import { sameValue } from '../compare/same-value.ts'

/** What three versions of a value come to. In a clash `mine` and `theirs` are what each side would have. */
export type Merged<Value> =
  | { readonly clash: false; readonly value: Value }
  | { readonly clash: true; readonly mine: Value; readonly theirs: Value }

/** The value of the side that changed it, or what both made of it; a clash where each made something else. */
export function mergeValue<Value>(ancestor: Value, mine: Value, theirs: Value): Merged<Value> {
  if (sameValue(mine, theirs) || sameValue(theirs, ancestor)) return { clash: false, value: mine }
  if (sameValue(mine, ancestor)) return { clash: false, value: theirs }
  return { clash: true, mine, theirs }
}

/** What stands under a name in an object of the story, names this program doesn't know included. */
export type Properties = Readonly<Record<string, unknown>>

/**
 * Merges two objects name by name. In a clash `mine` and `theirs` agree wherever the objects could be merged, and each
 * has its own side's value where they could not. A name that one side took out stays out.
 */
export function mergeProperties(
  ancestor: Properties,
  mine: Properties,
  theirs: Properties,
): Merged<Properties> {
  const forMine: Record<string, unknown> = {}
  const forTheirs: Record<string, unknown> = {}
  let clash = false
  for (const name of Object.keys({ ...mine, ...theirs })) {
    const merged = mergeValue(ancestor[name], mine[name], theirs[name])
    clash ||= merged.clash
    const own = merged.clash ? merged.mine : merged.value
    const other = merged.clash ? merged.theirs : merged.value
    if (own !== undefined) forMine[name] = own
    if (other !== undefined) forTheirs[name] = other
  }
  return clash ? { clash, mine: forMine, theirs: forTheirs } : { clash: false, value: forMine }
}

/** What a merge comes to for the side that is asked. */
export function forSide<Value>(merged: Merged<Value>, side: 'mine' | 'theirs'): Value {
  return merged.clash ? merged[side] : merged.value
}
