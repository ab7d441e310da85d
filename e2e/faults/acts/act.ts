import { type Ending, inOrder, type TrialNewsroom } from './trial-newsroom.ts'

/** Something a reporter does that changes what is on the disk. */
export type Act = {
  readonly name: string
  /** What was done and saved long before. */
  readonly before?: (room: TrialNewsroom, story: string) => Promise<Ending>
  readonly run: (room: TrialNewsroom, story: string) => Promise<Ending>
}

/** Opens a story and types a version that is in the journal alone. */
export const openAndType = (room: TrialNewsroom, story: string): Promise<Ending> =>
  inOrder(
    () => room.open(story),
    () => room.type(story),
  )
