import type { Desk } from '../desk.ts'
import { readableVersions } from '../history/histories.ts'
import { versionWithHash } from '../history/keep-version.ts'

/** An earlier version as the history has it: its story file to the letter, and its place in the order of saving. */
export type KeptText = {
  readonly text: string
  readonly at: string
  readonly revision: number
  readonly name: string
  readonly reason: string
  /** Rises with each version; never the clock. */
  readonly order: number
}

/** The versions of a story that its history can give, in no order. One whose file has gone is not among them. */
export async function versionsOf(desk: Desk, story: string): Promise<KeptText[]> {
  const versions: KeptText[] = []
  for (const { id, at, revision, name, reason, order } of await readableVersions(desk, story)) {
    const text = await versionWithHash(desk, story, id)
    if (text !== null) versions.push({ text, at, revision, name, reason, order })
  }
  return versions
}
