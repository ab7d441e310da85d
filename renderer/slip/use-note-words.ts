import { intakeViewWording } from '../../newsroom/wording/intake-view.ts'
import { useWords } from '../words/words.tsx'

/** Puts a reader's note into words: its key's where it is one of the catalogue, else the note as it stands. */
export function useNoteWords(): (note: string) => string {
  const words = useWords('intake-view')
  return (note) => {
    const key = [`note-${note}`, note].find((name) => Object.hasOwn(intakeViewWording, name))
    return key === undefined ? note : words(key as keyof typeof intakeViewWording)
  }
}
