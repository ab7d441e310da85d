import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { printStoryFile } from '../newsroom/formats/story-file/story-file.ts'
import { newParagraph, newStory } from '../newsroom/story/new-story.ts'

/** Puts a story of numbered paragraphs on a desk, in a folder of its slugline, and gives back its id. */
export function putLongStory(desk: string, slugline: string, paragraphs: number): string {
  const newId = () => crypto.randomUUID()
  const story = {
    ...newStory({ newId, language: 'en' }),
    slugline,
    headlines: { main: `${slugline} headline` },
    body: Array.from({ length: paragraphs }, (_, number) =>
      newParagraph(newId, `Paragraph ${number + 1}. ${'The ferry board met again on the quay. '.repeat(6)}`),
    ),
  }
  mkdirSync(join(desk, slugline))
  writeFileSync(join(desk, slugline, 'story.json'), printStoryFile(story))
  return story.id
}
