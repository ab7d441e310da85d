import type { FaultCode } from '../../../newsroom/contract/faults.ts'
import type { Act } from '../acts/act.ts'
import { type Ending, inOrder, type TrialNewsroom } from '../acts/trial-newsroom.ts'
import type { Violation } from '../fault-trial.ts'

/** What a failure of the disk must be told as. */
const codes: Readonly<Record<string, FaultCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EIO: 'disk-failed',
  EINTR: 'disk-failed',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EMFILE: 'too-many-open-files',
  EROFS: 'read-only',
  EBUSY: 'busy',
}

/** The act's ending; an act that has none within ten seconds in which the process had time for it hangs. */
export async function endingOf(act: () => Promise<Ending>): Promise<Ending | Error> {
  let beats = 0
  let heart: NodeJS.Timeout | undefined
  const tooLong = new Promise<Error>((resolve) => {
    // Beats and not one long timer: a process that is busy with other cases beats less often.
    heart = setInterval(() => {
      beats += 1
      if (beats >= 100) resolve(new Error('hangs for more than ten seconds'))
    }, 100)
  })
  const ended = act().catch((cause: unknown) => (cause instanceof Error ? cause : new Error(String(cause))))
  try {
    return await Promise.race([ended, tooLong])
  } finally {
    clearInterval(heart)
  }
}

/** What is wrong with how an act ended, by the code of its fault, when a call of the name `fired` failed with `code`. */
export function judgeEnding(told: string | null | Error, code: string, fired: string | null): Violation[] {
  if (told instanceof Error) return [{ kind: 'corrupt', what: `thrown: ${told.message}` }]
  if (told === null || told === codes[code]) return []
  // Whoever cannot find out whether it may write, may not.
  if (/mayWrite|access/.test(fired ?? '') && told === 'read-only') return []
  return [{ kind: 'corrupt', what: `told as ${told}, not ${codes[code]}` }]
}

/** The disk is well again: the same act works in the same session, and so does the next save. */
export async function goOnWell(act: Act, room: TrialNewsroom, story: string): Promise<Violation[]> {
  await room.lookAgain()
  const again = await endingOf(() =>
    inOrder(
      () => act.run(room, story),
      () => (room.copies.has(story) ? Promise.resolve(null) : room.open(story)),
      () => room.type(story),
      () => room.save(story),
    ),
  )
  const isBinned = again !== null && !(again instanceof Error) && again.code === 'read-only'
  if (again === null || isBinned) return []
  const why = again instanceof Error ? again.message : again.code
  return [{ kind: 'corrupt', what: `does not go on after the disk is well: ${why}` }]
}
