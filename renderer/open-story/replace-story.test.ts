import { Transforms } from 'slate'
import { describe, expect, it } from 'vitest'
import { newStory } from '../../newsroom/story/new-story.ts'
import type { Block } from '../../newsroom/story/block.ts'
import type { Operation } from '../../newsroom/story/operation.ts'
import type { Story } from '../../newsroom/story/story.ts'
import { createStoryEditor } from '../editor/create-story-editor.ts'
import { bodyOf } from '../editor/story-editor.ts'
import { fieldsOf } from './replay-operations.ts'
import { replaceStory } from './replace-story.ts'

let count = 0
const newId = () => `00000000-0000-4000-8000-${String((count += 1)).padStart(12, '0')}`

function paragraph(text: string): Block {
  return { type: 'paragraph', id: newId(), children: [{ text }] }
}

/** A story of these paragraphs in an editor, and its fields as the session would keep them. */
function openStory(...paragraphs: readonly string[]) {
  const story: Story = { ...newStory({ newId, language: 'en' }), body: paragraphs.map(paragraph) }
  const editor = createStoryEditor(story.body, { newId })
  const held = { fields: fieldsOf(story), noted: [] as Operation[] }
  editor.onFieldChange = ({ field, before, after }) => {
    held.fields = { ...held.fields, [field]: after }
    held.noted.push({ type: 'set_field', field, before, after })
  }
  editor.onBodyChange = (operation) => held.noted.push(operation as Operation)
  const replace = (after: Story) => replaceStory(editor, held.fields, after)
  const textOf = () => bodyOf(editor).map((block) => JSON.stringify(block.children))
  return { story, editor, held, replace, textOf }
}

function texts(...paragraphs: readonly string[]): string[] {
  return paragraphs.map((text) => JSON.stringify([{ text }]))
}

describe('a story that is replaced as a whole', () => {
  it('has every block and field of the new one, and of the old one again after one undo', () => {
    const { story, editor, held, replace, textOf } = openStory('One.', 'Two.', 'Three.')
    const [one, two, three] = story.body as [Block, Block, Block]
    const changed = { ...two, children: [{ text: 'Two, changed.' }] } as Block
    const after: Story = {
      ...story,
      kicker: 'Sea',
      headlines: { main: 'New' },
      revision: 9,
      body: [three, paragraph('Between.'), one, changed],
    }
    replace(after)
    expect(textOf()).toEqual(texts('Three.', 'Between.', 'One.', 'Two, changed.'))
    expect(bodyOf(editor).map(({ id }) => id)).toEqual(after.body.map(({ id }) => id))
    expect(held.fields).toMatchObject({ kicker: 'Sea', headlines: { main: 'New' }, revision: 0 })
    expect(editor.history.undos).toHaveLength(1)
    editor.undo()
    expect(textOf()).toEqual(texts('One.', 'Two.', 'Three.'))
    expect(held.fields).toMatchObject({ kicker: story.kicker, headlines: story.headlines })
    editor.redo()
    expect(textOf()).toEqual(texts('Three.', 'Between.', 'One.', 'Two, changed.'))
  })

  it('keeps the caret at its word, whatever changed before it', () => {
    const { story, editor, replace } = openStory('One.', 'The ferry left at noon.')
    Transforms.select(editor, { path: [1, 0], offset: 'The ferry'.length })
    const [one, two] = story.body as [Block, Block]
    const words = 'Early today the ferry left at noon.'
    replace({ ...story, body: [paragraph('New.'), one, { ...two, children: [{ text: words }] } as Block] })
    const { anchor } = editor.selection ?? {}
    expect(anchor?.path).toEqual([2, 0])
    expect(words.slice(0, anchor?.offset)).toBe('Early today the ferry')
  })

  it('leaves the caret where its block has gone at the block that stands there now', () => {
    const { story, editor, replace } = openStory('One.', 'Two.', 'Three.')
    Transforms.select(editor, { path: [2, 0], offset: 3 })
    replace({ ...story, body: story.body.slice(0, 1) })
    expect(editor.selection?.anchor).toEqual({ path: [0, 0], offset: 0 })
  })

  it('that is no different is no step', () => {
    const { story, editor, held, replace } = openStory('One.')
    replace({ ...story, revision: 4 })
    expect(editor.history.undos).toEqual([])
    expect(held.noted).toEqual([])
  })
})
