/** Which lines of the source are meant: the one the focus is on, where a range began, and all that are picked. */
export type LineSelection = {
  readonly current: string | null
  readonly anchor: string | null
  readonly picked: ReadonlySet<string>
}

/** A selection of one line, or of none. */
export function pickOne(id: string | null): LineSelection {
  return { current: id, anchor: id, picked: new Set(id === null ? [] : [id]) }
}

/** Moves the focus by so many lines, stopping at the ends. With `extends` all lines from where the range began are picked. */
export function step(
  selection: LineSelection,
  ids: readonly string[],
  { by, extends: isExtended }: { readonly by: number; readonly extends: boolean },
): LineSelection {
  const from = selection.current === null ? -1 : ids.indexOf(selection.current)
  const at = Math.max(0, Math.min(ids.length - 1, from < 0 ? 0 : from + by))
  const id = ids[at]
  if (id === undefined) return selection
  return isExtended ? extendTo(selection, ids, id) : pickOne(id)
}

/** Picks every line from where the range began to `id`, in either direction. */
export function extendTo(selection: LineSelection, ids: readonly string[], id: string): LineSelection {
  const anchor = selection.anchor ?? id
  const ends = [ids.indexOf(anchor), ids.indexOf(id)].sort((one, other) => one - other)
  const [first = 0, last = 0] = ends
  return { current: id, anchor, picked: new Set(ids.slice(Math.max(0, first), last + 1)) }
}

/** Adds one line to what is picked, or takes it out. The focus goes to it either way. */
export function toggle(selection: LineSelection, id: string): LineSelection {
  const picked = new Set(selection.picked)
  if (!picked.delete(id)) picked.add(id)
  return { current: id, anchor: id, picked }
}

/** The lines an act on `id` means: all that are picked where it is among them, else it alone. */
export function linesMeantBy({ picked }: LineSelection, id: string): string[] {
  return picked.has(id) ? [...picked] : [id]
}
