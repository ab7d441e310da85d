type StoryOfSomeEdition = { readonly edition: number; readonly [field: string]: unknown }

/** One step from an edition to the next. A step never drops a field that it does not know. */
type Step = (older: StoryOfSomeEdition) => StoryOfSomeEdition

/** The step out of each older edition, by its number. Edition 1 is the first there was. */
const steps: ReadonlyMap<number, Step> = new Map()

/** A story of any older edition as one of the current edition; the current one is given back as it is. */
export function upgrade(older: StoryOfSomeEdition): StoryOfSomeEdition {
  const step = steps.get(older.edition)
  return step ? upgrade(step(older)) : older
}
