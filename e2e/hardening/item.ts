/** Looks at something and says what is wrong with it, a line each; empty where it is as it should be. */
export type Check = () => readonly string[] | Promise<readonly string[]>

/** An item of the hardening list: its number there, what is kept, the check, and the same check where the item is undone. */
export type Item = {
  readonly item: string
  readonly claim: string
  readonly check: Check
  /** Each of these must find something: a check that is never false proves nothing. */
  readonly undone: readonly Check[]
}

/** Every item of `reliability.md`, section 4.2. */
export const itemNames: readonly string[] = [
  ...Array.from({ length: 20 }, (_, at) => `E${at + 1}`),
  ...Array.from({ length: 11 }, (_, at) => `X${at + 1}`),
]
