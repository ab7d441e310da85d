import { describe, expect, it } from 'vitest'
import { idsOf, type Sketch, sketchOf, trialEditor } from './trial-editor.ts'

function enter(before: readonly Sketch[]): Sketch[] {
  const { editor } = trialEditor(before)
  editor.insertBreak()
  return sketchOf(editor)
}
const list = (...entries: string[]) => ({
  type: 'list',
  ordered: false,
  children: entries.map((words) => ({ type: 'list-entry', children: [words] })),
})
const box = (...inside: Sketch[]) => ({
  type: 'fact-box',
  children: [{ type: 'fact-box-title', children: ['Ferries'] }, ...inside],
})

describe('Enter', () => {
  it('parts a paragraph in two', () => {
    expect(enter(['The ferry‸ left'])).toEqual(['The ferry', '‸ left'])
  })
  it('gives the second half an id of its own and leaves the first its own', () => {
    const { editor } = trialEditor(['The ferry‸ left'])
    editor.insertBreak()
    expect(idsOf(editor)).toEqual(['id-1', 'id-2'])
  })
  it('follows a crosshead with a paragraph', () => {
    expect(enter([{ type: 'crosshead', children: ['Fares‸'] }])).toEqual([
      { type: 'crosshead', children: ['Fares'] },
      '‸',
    ])
  })
  it('makes a paragraph of what stood behind the caret in a crosshead', () => {
    expect(enter([{ type: 'crosshead', children: ['Fares‸ rise'] }])).toEqual([
      { type: 'crosshead', children: ['Fares'] },
      '‸ rise',
    ])
  })
  it('pushes a crosshead down when the caret stands at its start', () => {
    expect(enter([{ type: 'crosshead', children: ['‸Fares'] }])).toEqual([
      '',
      { type: 'crosshead', children: ['‸Fares'] },
    ])
  })
  it('adds an entry to a list, and leaves the list from an empty one', () => {
    expect(enter([list('one‸')])).toEqual([list('one', '‸')])
    expect(enter([list('one', '‸')])).toEqual([list('one'), '‸'])
  })
  it('parts a list in two at an empty entry in its middle', () => {
    expect(enter([list('one', '‸', 'three')])).toEqual([list('one'), '‸', list('three')])
  })
  it('goes on with a quote, and leaves it from an empty one', () => {
    expect(enter([{ type: 'quote', children: ['Yes‸'] }])).toEqual([
      { type: 'quote', children: ['Yes'] },
      { type: 'quote', children: ['‸'] },
    ])
    expect(enter([{ type: 'quote', children: ['‸'] }])).toEqual(['‸'])
  })
  it('leaves a fact box from its empty last paragraph', () => {
    expect(enter([box('one', '‸')])).toEqual([box('one'), '‸'])
  })
  it("goes from a box's title to its first paragraph", () => {
    const before = { type: 'fact-box', children: [{ type: 'fact-box-title', children: ['Ferries‸'] }] }
    expect(enter([before])).toEqual([box('‸')])
  })
  it("goes from a picture's headline to its caption, and from there into the copy", () => {
    const picture = (headline: string, caption: string) => ({
      type: 'picture',
      asset: 'a',
      alt: '',
      children: [
        { type: 'picture-headline', children: [headline] },
        { type: 'caption', children: [caption] },
      ],
    })
    expect(enter([picture('Quay‸', 'A ferry')])).toEqual([picture('Quay', 'A ferry‸')])
    expect(enter([picture('Quay', 'A fer‸ry'), 'next'])).toEqual([picture('Quay', 'A ferry'), '‸', 'next'])
  })
  it("goes down a table's column, and out below the last row", () => {
    const table = (...words: string[]) => ({
      type: 'table',
      children: words.map((cell) => ({
        type: 'table-row',
        children: [{ type: 'table-cell', children: [cell] }],
      })),
    })
    expect(enter([table('a‸', '')])).toEqual([table('a', '‸')])
    expect(enter([table('a', 'b‸')])).toEqual([table('a', 'b'), '‸'])
  })
  it('puts a paragraph behind a separator', () => {
    expect(enter([{ type: 'separator', children: ['‸'] }])).toEqual([
      { type: 'separator', children: [''] },
      '‸',
    ])
  })
})

describe('Shift+Enter', () => {
  it('puts a line end into the words', () => {
    const { editor } = trialEditor(['one‸two'])
    editor.insertSoftBreak()
    expect(sketchOf(editor)).toEqual(['one\n‸two'])
  })
})
