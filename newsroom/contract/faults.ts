import * as z from 'zod'

/** Every way a call may fail. Each has its words in `newsroom/wording/faults.ts`, or it does not compile. */
export const faultCodes = [
  'bug',
  'disk-full',
  'no-permission',
  'read-only',
  'gone',
  'busy',
  'too-many-open-files',
  'disk-failed',
  'not-a-story',
  'newer-edition',
  'not-a-desk',
  'no-such-story',
  'name-taken',
  'changed-on-disk',
  'not-a-picture',
  'picture-damaged',
  'picture-too-large',
  'nothing-to-read',
  'cannot-read-format',
  'copy-unreadable',
  'is-a-packet',
  'watched-in-desk',
  'still-taking-in',
  'too-large',
  'reader-stopped',
  'not-ready',
  'cannot-write-format',
  'needs-window',
  'paper-failed',
  'link-refused',
  'not-a-packet',
  'packet-damaged',
  'packet-unsafe',
  'packet-locked',
  'packet-too-large',
  'newer-packet',
  'not-media-topics',
  'topics-older',
  'topics-damaged',
] as const
export type FaultCode = (typeof faultCodes)[number]

/** What a call reports when it goes wrong: a code from the closed set and what the words need (a place, a name, a number). */
export type Fault<Code extends FaultCode = FaultCode> = {
  readonly code: Code
  readonly details: Readonly<Record<string, string | number>>
}

/** A fault as it crosses to a window: the code, and the words in the user's language that belong to it. */
export const spokenFault = z.strictObject({
  code: z.enum(faultCodes),
  /** What happened. */
  message: z.string(),
  /** Where the words now are, and what to do next. */
  hint: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type SpokenFault = z.infer<typeof spokenFault>

/** A fault of the given code. */
export function fault<Code extends FaultCode>(code: Code, details: Fault['details'] = {}): Fault<Code> {
  return { code, details }
}
