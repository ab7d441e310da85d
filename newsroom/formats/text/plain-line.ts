import { inlineText } from '../../story/block-text.ts'
import type { PublishableInline } from '../../story/block.ts'

/** A line of the copy as plain text: marks and addresses gone, line breaks as line feeds, never an empty line within. */
export function plainLine(line: readonly PublishableInline[]): string {
  return plainText(inlineText(line))
}

/** Text as wire text can hold it: line feeds only, no blank line within, no spaces at its ends. */
export function plainText(text: string): string {
  return text
    .split(/\r\n|[\r\n\u2028\u2029\u0085]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n')
}
