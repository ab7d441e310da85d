import { describe, expect, it } from 'vitest'
import { idsOf, isNormal, type Sketch, sketchOf, trialEditor } from './trial-editor.ts'

function backspace(before: readonly Sketch[]): Sketch[] {
  const { editor } = trialEditor(before)
  editor.deleteBackward('character')
  return sketchOf(editor)
}
function remove(before: readonly Sketch[]): Sketch[] {
  const { editor } = trialEditor(before)
  editor.deleteFragment()
  expect(isNormal(editor)).toBe(true)
  return sketchOf(editor)
}
const entry = (words: string) => ({ type: 'list-entry', children: [words] })
const picture = (headline: string, caption: string) => ({
  type: 'picture',
  asset: 'a',
  alt: '',
  children: [
    { type: 'picture-headline', children: [headline] },
    { type: 'caption', children: [caption] },
  ],
})

describe('Backspace at the start', () => {
  it.each(['crosshead', 'quote', 'correction', 'desk-note'])('makes a paragraph of a %s', (type) => {
    expect(backspace([{ type, children: ['‸Words'] }])).toEqual(['‸Words'])
  })
  it('takes an entry out of its list', () => {
    expect(backspace([{ type: 'list', ordered: true, children: [entry('one'), entry('‸two')] }])).toEqual([
      { type: 'list', ordered: true, children: [entry('one')] },
      '‸two',
    ])
  })
  it('joins a paragraph to the one before, which keeps its id', () => {
    const { editor } = trialEditor(['one', '‸two'])
    editor.deleteBackward('character')
    expect(sketchOf(editor)).toEqual(['one‸two'])
    expect(idsOf(editor)).toEqual(['id-1'])
  })
  it('goes into the picture before, and takes an empty paragraph out', () => {
    expect(backspace([picture('', 'A ferry'), '‸'])).toEqual([picture('', 'A ferry‸')])
    expect(backspace([picture('', 'A ferry'), '‸Words'])).toEqual([picture('', 'A ferry‸'), 'Words'])
  })
  it('takes an empty picture out and leaves one with words alone', () => {
    expect(backspace([picture('‸', '')])).toEqual(['‸'])
    expect(backspace([picture('‸', 'A ferry')])).toEqual([picture('‸', 'A ferry')])
  })
  it('never joins a cell to the one before', () => {
    const table = {
      type: 'table',
      children: [
        {
          type: 'table-row',
          children: [
            { type: 'table-cell', children: ['a'] },
            { type: 'table-cell', children: ['‸b'] },
          ],
        },
      ],
    }
    expect(backspace([table])).toEqual([table])
  })
  it('makes paragraphs of a pull quote, attribution and all', () => {
    const quote = {
      type: 'pull-quote',
      children: [
        { type: 'pull-quote-words', children: ['‸Close'] },
        { type: 'attribution', children: ['Berg'] },
      ],
    }
    expect(backspace([quote])).toEqual(['‸Close', 'Berg'])
  })
})

describe('deleting a selection', () => {
  it('joins what is left of the first and the last line', () => {
    expect(remove(['one ⟦two', 'three', 'four⟧ five'])).toEqual(['one ‸ five'])
  })
  it('takes a picture that is selected from end to end out as a whole', () => {
    expect(remove([picture('⟦', 'A ferry'), 'one⟧ two'])).toEqual(['‸ two'])
  })
  it('keeps a picture of which only the end is selected', () => {
    expect(remove([picture('', 'A ⟦ferry'), 'one⟧ two'])).toEqual([picture('', 'A ‸'), ' two'])
  })
  it('leaves one empty paragraph when everything is selected', () => {
    expect(remove([picture('⟦', ''), 'one', { type: 'separator', children: ['⟧'] }])).toEqual(['‸'])
  })
  it('takes many blocks out at once and brings them back with their ids', () => {
    const many = Array.from({ length: 40 }, (_, at) => `words ${at}`)
    const { editor } = trialEditor(['⟦first', ...many, 'last⟧'])
    const before = structuredClone(editor.children)
    editor.deleteFragment()
    expect(sketchOf(editor)).toEqual(['‸'])
    expect(isNormal(editor)).toBe(true)
    editor.undo()
    expect(editor.children).toEqual(before)
  })
})
