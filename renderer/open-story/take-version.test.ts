import { describe, expect, it } from 'vitest'
import type { Asset } from '../../newsroom/story/asset.ts'
import type { Block } from '../../newsroom/story/block.ts'
import { compareStories } from '../../newsroom/story/compare/compare-stories.ts'
import { newStory } from '../../newsroom/story/new-story.ts'
import type { Story, StoryFields } from '../../newsroom/story/story.ts'
import { emptyPicture } from '../editor/insert-picture.ts'
import { idsOf, isNormal, trialEditor } from '../editor/trial-editor.ts'
import { bodyOf } from '../editor/story-editor.ts'
import { replaceStory } from './replace-story.ts'
import { takeDifference } from './take-version.ts'

let count = 0
const newId = () => `00000000-0000-4000-8000-${String((count += 1)).padStart(12, '0')}`
const paragraph = (id: string, text: string): Block => ({ type: 'paragraph', id, children: [{ text }] })

/** An open story with the given paragraphs, and a version of it with others. Ids are letters. */
function open(now: readonly string[], before: readonly string[], version: Partial<Story> = {}) {
  const { editor, fields } = trialEditor(['nothing'])
  const whole = newStory({ newId, language: 'en' })
  const { body, ...rest } = whole
  void body
  Object.assign(fields, rest)
  const bodyOfWords = (words: readonly string[]) =>
    words.map((entry) => paragraph(entry.split(' ')[0] ?? '', entry))
  editor.children = bodyOfWords(now)
  const earlier: Story = { ...whole, body: bodyOfWords(before), ...version }
  const current = (): Story => ({ ...(fields as StoryFields), body: bodyOf(editor) })
  const take = (which: (entry: { kind?: string; field?: string }) => boolean) => {
    const comparison = compareStories(earlier, current())
    const difference = [...comparison.fields, ...comparison.blocks].find(which)
    if (difference) takeDifference(editor, earlier, comparison, difference)
  }
  return { editor, earlier, current, take, fields: fields as StoryFields }
}

const lines = (story: Story) =>
  story.body.map((block) => JSON.stringify(block).match(/"text":"([^"]*)"/)?.[1])

describe('a version that is restored whole', () => {
  const now = ['d four', 'a one changed', 'x new', 'b two']
  const before = ['a one', 'b two', 'c three', 'd four']

  it('is what the story then is, ids and all, and one undo takes it back', () => {
    const { editor, earlier, current, fields } = open(now, before, {
      headlines: { main: 'Earlier' },
      kicker: 'Ferries',
    })
    const was = structuredClone(current())
    replaceStory(editor, fields, earlier)
    expect(current()).toEqual(earlier)
    expect(isNormal(editor)).toBe(true)
    expect(editor.history.undos).toHaveLength(1)
    editor.undo()
    expect(current()).toEqual(was)
    editor.redo()
    expect(current()).toEqual(earlier)
  })

  it('does not touch what is the same: those blocks are the same objects', () => {
    const { editor, earlier, fields } = open(['a one', 'b two', 'c three'], ['a one', 'b 2', 'c three'])
    const [first, , last] = editor.children
    replaceStory(editor, fields, earlier)
    expect(editor.children[0]).toBe(first)
    expect(editor.children[2]).toBe(last)
  })

  it('makes no step where nothing differs', () => {
    const { editor, earlier, fields } = open(before, before)
    replaceStory(editor, fields, earlier)
    expect(editor.history.undos).toHaveLength(0)
  })
})

describe('one difference that is taken back', () => {
  it('is a paragraph as it was, in its place', () => {
    const { take, current, editor } = open(['a one', 'b two and more', 'c new'], ['a one', 'b two'])
    take(({ kind }) => kind === 'changed')
    expect(lines(current())).toEqual(['a one', 'b two', 'c new'])
    editor.undo()
    expect(lines(current())).toEqual(['a one', 'b two and more', 'c new'])
  })

  it('is a paragraph that had gone, behind the one it followed', () => {
    const { take, current, editor } = open(['a one', 'c three'], ['a one', 'b two', 'c three'])
    take(({ kind }) => kind === 'deleted')
    expect(idsOf(editor)).toEqual(['a', 'b', 'c'])
    expect(current().body).toHaveLength(3)
    expect(editor.history.undos).toHaveLength(1)
  })

  it('is a paragraph that had come, taken out; the body is never empty', () => {
    const { take, editor } = open(['x new'], ['a one'])
    take(({ kind }) => kind === 'inserted')
    expect(editor.children).toHaveLength(1)
    expect(idsOf(editor)).not.toEqual(['x'])
  })

  it('is a paragraph that stood elsewhere', () => {
    const { take, editor } = open(['c three', 'a one', 'b two'], ['a one', 'b two', 'c three'])
    take(({ kind }) => kind === 'moved')
    expect(idsOf(editor)).toEqual(['a', 'b', 'c'])
    editor.undo()
    expect(idsOf(editor)).toEqual(['c', 'a', 'b'])
  })

  it('is a field, and nothing else', () => {
    const { take, current, editor } = open(['a one more'], ['a one'], {
      kicker: 'Ferries',
      slugline: 'FERRY',
    })
    take(({ field }) => field === 'kicker')
    expect(current()).toMatchObject({ kicker: 'Ferries', slugline: '' })
    expect(lines(current())).toEqual(['a one more'])
    editor.undo()
    expect(current().kicker).toBe('')
  })

  it('is a picture, with the photo it shows', () => {
    const asset: Asset = { id: newId(), file: null, credit: null }
    const picture = emptyPicture(newId, asset.id)
    const { take, current, editor } = open(['a one'], [], {
      assets: [asset],
      body: [paragraph('a', 'a one'), picture],
    })
    take(({ kind }) => kind === 'deleted')
    expect(current()).toMatchObject({ assets: [asset], body: [{ id: 'a' }, { id: picture.id }] })
    editor.undo()
    expect(current().assets).toEqual([])
    expect(current().body).toHaveLength(1)
  })
})
