import { Node, type Path } from 'slate'
import { expect, test } from 'vitest'
import { newParagraph } from '../../newsroom/story/new-story.ts'
import { createStoryEditor } from './create-story-editor.ts'

test('an error of Slate’s names the kind of block and holds no word of the story', () => {
  const newId = () => crypto.randomUUID()
  const editor = createStoryEditor([newParagraph(newId, 'The source is called Mara.')], { newId })
  const get = (path: Path) => () => Node.get(editor, path)

  expect(get([7])).toThrow(/paragraph/)
  expect(get([7])).not.toThrow(/Mara/)
})
