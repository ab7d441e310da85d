import { describe, expect, it } from 'vitest'
import { isNormal, type Sketch, sketchOf, trialEditor } from './trial-editor.ts'
import { turnIntoLine } from './turn-into-line.ts'
import { turnIntoList } from './turn-into-list.ts'

const list = (ordered: boolean, ...entries: string[]) => ({
  type: 'list',
  ordered,
  children: entries.map((words) => ({ type: 'list-entry', children: [words] })),
})

function asLine(before: readonly Sketch[], type: Parameters<typeof turnIntoLine>[1]): Sketch[] {
  const { editor } = trialEditor(before)
  turnIntoLine(editor, type)
  expect(isNormal(editor)).toBe(true)
  return sketchOf(editor)
}
function asList(before: readonly Sketch[], ordered: boolean): Sketch[] {
  const { editor } = trialEditor(before)
  turnIntoList(editor, ordered)
  expect(isNormal(editor)).toBe(true)
  return sketchOf(editor)
}

describe('a line', () => {
  it('becomes a crosshead, and a paragraph again', () => {
    expect(asLine(['Fa‸res'], 'crosshead')).toEqual([{ type: 'crosshead', children: ['Fa‸res'] }])
    expect(asLine([{ type: 'crosshead', children: ['Fa‸res'] }], 'crosshead')).toEqual(['Fa‸res'])
  })
  it('becomes a quote with all selected ones', () => {
    expect(asLine(['⟦one', 'two⟧'], 'quote')).toEqual([
      { type: 'quote', children: ['⟦one'] },
      { type: 'quote', children: ['two⟧'] },
    ])
  })
  it('leaves its list first', () => {
    expect(asLine([list(false, 'one', 't‸wo', 'three')], 'crosshead')).toEqual([
      list(false, 'one'),
      { type: 'crosshead', children: ['t‸wo'] },
      list(false, 'three'),
    ])
  })
  it('of a fact box stays a paragraph', () => {
    const box = { type: 'fact-box', children: [{ type: 'fact-box-title', children: ['T'] }, 'a‸'] }
    expect(asLine([box], 'quote')).toEqual([box])
  })
  it('of a caption stays one', () => {
    const picture = {
      type: 'picture',
      asset: 'a',
      alt: '',
      children: [
        { type: 'picture-headline', children: [''] },
        { type: 'caption', children: ['a‸'] },
      ],
    }
    expect(asLine([picture], 'crosshead')).toEqual([picture])
  })
})

describe('a list', () => {
  it('is made of the selected lines', () => {
    expect(asList(['⟦one', 'two⟧', 'three'], false)).toEqual([list(false, '⟦one', 'two⟧'), 'three'])
  })
  it('changes its kind as a whole', () => {
    expect(asList([list(false, 'o‸ne', 'two')], true)).toEqual([list(true, 'o‸ne', 'two')])
  })
  it('is left by the selected entries where it is of that kind', () => {
    expect(asList([list(true, 'one', '⟦two', 'three⟧')], true)).toEqual([list(true, 'one'), '⟦two', 'three⟧'])
  })
})
