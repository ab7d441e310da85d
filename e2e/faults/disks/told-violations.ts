import type { Violation } from '../fault-trial.ts'
import type { Child } from '../kill/start-child.ts'

/** What a child that has ended told, a line each and `done` behind the last; throws with its complaints where it broke off. */
export function toldViolations({ lines, complaints }: Child): Violation[] {
  if (lines.at(-1) !== 'done') throw new Error(complaints())
  return lines.slice(0, -1).map((line) => JSON.parse(line) as Violation)
}
