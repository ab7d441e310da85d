import { language } from '../../story/language.ts'
import { guessByScript, guessLanguage } from './guess-language.ts'

/** What foreign copy says of its language, unless its script says otherwise, or it says English as templates do. */
export function chooseLanguage(stated: string, text: string): string {
  const script = guessByScript(text)
  const guess = guessLanguage(text)
  const [primary = '', ...others] = stated.replaceAll('_', '-').split('-')
  const tag = [primary.toLowerCase(), ...others].join('-')
  if (!language.safeParse(tag).success) return guess
  const isTemplate = primary.toLowerCase() === 'en' && guess !== 'en'
  const contradicts = script !== null && script !== primary.toLowerCase()
  return isTemplate || contradicts ? guess : tag
}
