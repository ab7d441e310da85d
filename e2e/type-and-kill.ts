import type { Page } from '@playwright/test'

// What may be lost: design, section 3.
const mayBeLost = 500
const betweenKeys = 25
const typingTime = 2_500

/** Ends a process; what is done after each word besides, such as saving. */
export type Killing = {
  readonly kill: () => Promise<unknown>
  readonly afterWord?: () => Promise<unknown>
}

/**
 * Types numbered words and ends a process while the keys are still coming. Gives back what must have survived: all that
 * the window had answered half a second before the end.
 */
export async function typeAndKill(page: Page, { kill, afterWord }: Killing): Promise<string> {
  const answered: { at: number; text: string }[] = []
  let killedAt = Number.POSITIVE_INFINITY
  const killing = new Promise((resolve) => setTimeout(resolve, typingTime)).then(() => {
    killedAt = Date.now()
    return kill()
  })
  const typing = typeWords(
    page,
    () => killedAt < Number.POSITIVE_INFINITY,
    afterWord,
    (text) => answered.push({ at: Date.now(), text }),
  )
  // A key that was on its way to a process that died is never answered.
  await Promise.race([typing.catch(() => undefined), killing])
  await killing
  return answered.filter(({ at }) => at <= killedAt - mayBeLost).at(-1)?.text ?? ''
}

async function typeWords(
  page: Page,
  isOver: () => boolean,
  afterWord: Killing['afterWord'],
  onTyped: (text: string) => void,
): Promise<void> {
  let text = ''
  for (let number = 1; !isOver(); number += 1) {
    for (const letter of `word${number} `) {
      if (isOver()) return
      await page.keyboard.type(letter)
      text += letter
      onTyped(text)
      await new Promise((resolve) => setTimeout(resolve, betweenKeys))
    }
    if (!isOver()) await afterWord?.()
  }
}
