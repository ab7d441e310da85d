const letter = /\p{L}/gu
const rightToLeftLetter =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu

/** The direction of words whose letters are mostly of the other one; undefined where they read as the story does. */
export function differingDirection(text: string, storyDirection: 'ltr' | 'rtl'): 'ltr' | 'rtl' | undefined {
  const letters = text.match(letter)?.length ?? 0
  if (letters === 0) return undefined
  const rightToLeft = text.match(rightToLeftLetter)?.length ?? 0
  const direction = rightToLeft * 2 > letters ? 'rtl' : 'ltr'
  return direction === storyDirection ? undefined : direction
}
