import type { Page } from '@playwright/test'

/** Words that were typed until something was killed: each key with the moment at which the window had answered it. */
export type Typed = {
  /** How the first word begins; no other round's does. */
  readonly mark: string
  readonly keys: readonly { readonly key: string; readonly at: number }[]
  readonly killedAt: number
}

/** Milliseconds: faster than anybody types. */
const betweenKeys = 25

/** Types numbered words, and after so many milliseconds kills while the keys are still coming. */
export async function typeUntil(
  page: Page,
  round: string,
  milliseconds: number,
  kill: () => Promise<unknown>,
): Promise<Typed> {
  const keys: { key: string; at: number }[] = []
  let killedAt = Number.POSITIVE_INFINITY
  const killing = new Promise((resolve) => setTimeout(resolve, milliseconds)).then(() => {
    killedAt = Date.now()
    return kill()
  })
  const typing = typeWords(page, round, () => killedAt < Number.POSITIVE_INFINITY, keys)
  // A key that was on its way to a process that died is never answered.
  await Promise.race([typing.catch(() => undefined), killing])
  await killing
  return { mark: `${round}w1 `, keys: keys.filter(({ at }) => at <= killedAt), killedAt }
}

async function typeWords(
  page: Page,
  round: string,
  isOver: () => boolean,
  keys: { key: string; at: number }[],
): Promise<void> {
  for (let number = 1; ; number += 1) {
    for (const key of `${round}w${number} `) {
      if (isOver()) return
      await page.keyboard.type(key)
      keys.push({ key, at: Date.now() })
      await new Promise((resolve) => setTimeout(resolve, betweenKeys))
    }
  }
}

/** How long before the kill the oldest answered key that is not among `words` had been answered, in milliseconds; 0 for none. */
export function lostMilliseconds({ keys, killedAt, mark }: Typed, words: string): number {
  const text = words.replace(/[\uFEFF\u200B]/g, '').replace(/\u00A0/g, ' ')
  const from = text.indexOf(mark)
  const there = from < 0 ? '' : text.slice(from)
  const lost = keys.find(({ key }, at) => there[at] !== key)
  return lost ? killedAt - lost.at : 0
}
