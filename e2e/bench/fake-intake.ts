import { newParagraph, newStory } from '../../newsroom/story/new-story.ts'
import { failed, ok } from '../../newsroom/story/result.ts'
import type { FakeDesk } from './fake-desk.ts'

type Line = { id: string; role: string; words: { text: string }[]; reason: string }
type Asked = { mediaType: string; text: string; from: string | null; proposal: { lines: Line[] } }

/** The answers about foreign copy: the first line is taken for the headline, all others for paragraphs. */
export function answerIntake(desk: FakeDesk) {
  const newId = () => crypto.randomUUID()
  return {
    'intake:read': ({ mediaType, text, from }: Asked) =>
      ok({
        mediaType,
        from,
        raw: text,
        language: 'en',
        lines: text
          .split(/\n+/)
          .filter((line) => line.trim() !== '')
          .map((line, index) => ({
            id: String(index),
            role: index === 0 ? 'headline' : 'paragraph',
            words: [{ text: line }],
            reason: '',
          })),
        notes: [],
      }),
    'intake:choose': () => ok(null),
    'intake:drop': () => failed({ code: 'cannot-read-format', message: '', hint: '', details: {} }),
    'intake:accept': ({ proposal }: Asked) => {
      const textOf = ({ words }: Line) => words.map(({ text }) => text).join('')
      const story = newStory({ newId, language: 'en' })
      const main = proposal.lines
        .filter(({ role }) => role === 'headline')
        .map(textOf)
        .join(' ')
      const body = proposal.lines
        .filter(({ role }) => role === 'paragraph')
        .map((line) => newParagraph(newId, textOf(line)))
      desk.put({ ...story, headlines: { main }, body })
      return ok({ story: story.id })
    },
  }
}
