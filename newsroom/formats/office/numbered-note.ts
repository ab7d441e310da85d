import type { PublishableInline } from '../../story/inline.ts'
import { trimWords } from '../intake/copy-line.ts'
import { addWords, bare } from './add-words.ts'
import type { OfficePart } from './office-copy.ts'

/** A footnote as it stands below the copy: its first line behind the note's number. */
export function numberedNote(parts: readonly OfficePart[], number: number): OfficePart[] {
  return parts.map((part, place): OfficePart => {
    if (part.kind !== 'line') return part
    const line: PublishableInline[] = []
    if (place === 0) {
      addWords(line, String(number), { ...bare, marks: { superscript: true } })
      addWords(line, ' ', bare)
    }
    return { kind: 'line', words: [...line, ...trimWords(part.words)], shape: 'paragraph', role: 'paragraph' }
  })
}
