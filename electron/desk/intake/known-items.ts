import type { Intake } from '../../../newsroom/story/intake.ts'
import { listPlaces, newIndex } from '../desk-index.ts'
import { errorCode } from '../disk-fault.ts'
import { inParallel } from '../in-parallel.ts'
import { stateKey } from '../line-cache.ts'
import { placeKey, storyFile, type StoryPlace } from '../story-place.ts'
import type { Vfs } from '../vfs.ts'
import { itemKey } from './landed.ts'

/** Which of a desk's stories came from which item, by its `itemKey`. */
export type KnownItems = {
  /** Looks at the desk again; only what has changed since is read. */
  look(): Promise<void>
  /** The places of the stories made of an item, in no order. */
  placesOf(item: string): readonly StoryPlace[]
  /** Notes a story of which it is known what it came from. */
  note(place: StoryPlace, keys: readonly string[]): void
}

type Known = { readonly state: string; readonly place: StoryPlace; readonly keys: readonly string[] }

/** An index of the desk's stories by what they came from, which has not looked yet. Stories in the bin are not in it. */
export function knownItems(vfs: Vfs, folder: string): KnownItems {
  let known = new Map<string, Known>()
  const byKey = new Map<string, Set<string>>()
  const learn = (key: string, entry: Known) => {
    for (const item of known.get(key)?.keys ?? []) byKey.get(item)?.delete(key)
    known.set(key, entry)
    for (const item of entry.keys) byKey.set(item, (byKey.get(item) ?? new Set()).add(key))
  }
  return {
    async look() {
      const places = (await placesAt(vfs, folder)).filter(({ binned }) => !binned)
      const present = new Set(places.map(placeKey))
      for (const [key, { keys }] of known)
        if (!present.has(key)) for (const item of keys) byKey.get(item)?.delete(key)
      known = new Map([...known].filter(([key]) => present.has(key)))
      await inParallel(places, 16, async (place) => {
        const key = placeKey(place)
        const file = storyFile(folder, place)
        const state = await vfs.state(file).then(stateKey, () => null)
        if (state === null || state === known.get(key)?.state) return
        learn(key, { state, place, keys: await keysIn(vfs, file) })
      })
    },
    placesOf: (item) =>
      [...(byKey.get(item) ?? [])].flatMap((key) => {
        const entry = known.get(key)
        return entry ? [entry.place] : []
      }),
    note: (place, keys) => learn(placeKey(place), { state: '', place, keys }),
  }
}

/** The desk's places; none where there is no desk yet. */
async function placesAt(vfs: Vfs, folder: string): Promise<StoryPlace[]> {
  try {
    return await listPlaces(newIndex(vfs, folder))
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') return []
    throw cause
  }
}

async function keysIn(vfs: Vfs, file: string): Promise<string[]> {
  try {
    const text = new TextDecoder().decode(await vfs.readFile(file))
    // Most stories of a desk were written here: they need not be parsed to see that.
    if (!text.includes('"landed"')) return []
    const { intake } = JSON.parse(text) as { readonly intake?: readonly Partial<Intake>[] }
    return (intake ?? []).flatMap((one) => itemKey(one) ?? [])
  } catch {
    // A story that can't be read is known by nothing; the list of the desk shows it as damaged.
    return []
  }
}
