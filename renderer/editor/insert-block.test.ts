import { describe, expect, it } from 'vitest'
import { insertBlock } from './insert-block.ts'
import { makeChoice, findChoices } from './slash-choices.ts'
import { slashQuery } from './slash-query.ts'
import { insertColumn, insertRow, removeColumn, removeRow, tabToCell } from './table-cells.ts'
import { endTick, isNormal, type Sketch, sketchOf, trialEditor, typeKeys } from './trial-editor.ts'

function insert(before: readonly Sketch[], type: Parameters<typeof insertBlock>[1]): Sketch[] {
  const { editor } = trialEditor(before)
  insertBlock(editor, type)
  expect(isNormal(editor)).toBe(true)
  return sketchOf(editor)
}
const table = (...rows: (readonly string[])[]) => ({
  type: 'table',
  children: rows.map((cells, row) => ({
    type: 'table-row',
    children: cells.map((words) => ({
      type: 'table-cell',
      ...(row === 0 && { header: true }),
      children: [words],
    })),
  })),
})

describe('a new block', () => {
  it('takes the place of an empty paragraph', () => {
    expect(insert(['one', '‸'], 'desk-note')).toEqual(['one', { type: 'desk-note', children: ['‸'] }, ''])
  })
  it('stands behind a paragraph with words', () => {
    expect(insert(['on‸e', 'two'], 'correction')).toEqual([
      'one',
      { type: 'correction', children: ['‸'] },
      'two',
    ])
  })
  it('that is a pull quote repeats the selected words', () => {
    expect(insert(['it is ⟦close⟧ now'], 'pull-quote')).toEqual([
      'it is close now',
      {
        type: 'pull-quote',
        children: [
          { type: 'pull-quote-words', children: ['‸close'] },
          { type: 'attribution', children: [''] },
        ],
      },
      '',
    ])
  })
  it('that is a fact box has a title and a paragraph', () => {
    expect(insert(['‸'], 'fact-box')).toEqual([
      { type: 'fact-box', children: [{ type: 'fact-box-title', children: ['‸'] }, ''] },
      '',
    ])
  })
  it('that is a separator leaves the caret behind it', () => {
    expect(insert(['one', '‸'], 'separator')).toEqual(['one', { type: 'separator', children: [''] }, '‸'])
  })
})

describe('a table', () => {
  it('is walked with Tab, and a row is added at its end', () => {
    const { editor } = trialEditor([table(['a', '‸b'])])
    expect(tabToCell(editor, true)).toBe(true)
    expect(sketchOf(editor)).toEqual([table(['⟦a⟧', 'b'])])
    tabToCell(editor, false)
    tabToCell(editor, false)
    expect(sketchOf(editor)).toEqual([table(['a', 'b'], ['‸', ''])])
  })
  it('gains and loses rows and columns where the caret is', () => {
    const { editor } = trialEditor([table(['a‸', 'b'], ['c', 'd'])])
    insertColumn(editor)
    expect(sketchOf(editor)).toEqual([table(['a‸', '', 'b'], ['c', '', 'd'])])
    insertRow(editor)
    expect(sketchOf(editor)).toEqual([table(['a‸', '', 'b'], ['', '', ''], ['c', '', 'd'])])
    removeColumn(editor)
    expect(sketchOf(editor)[0]).toMatchObject({ children: [{ children: [{}, {}] }, {}, {}] })
    expect(isNormal(editor)).toBe(true)
  })
  it('goes with its last row', () => {
    const { editor } = trialEditor(['one', table(['a‸'])])
    removeRow(editor)
    expect(sketchOf(editor)).toHaveLength(1)
    expect(isNormal(editor)).toBe(true)
  })
})

describe('the slash menu', () => {
  it('is asked for by a slash at the start of a paragraph and nowhere else', async () => {
    const { editor } = trialEditor(['‸'])
    await typeKeys(editor, '/ta')
    expect(slashQuery(editor)).toMatchObject({ query: 'ta', index: 0 })
    expect(slashQuery(trialEditor(['and/or‸']).editor)).toBeNull()
    expect(slashQuery(trialEditor([{ type: 'crosshead', children: ['/‸'] }]).editor)).toBeNull()
  })
  it('finds blocks by their name and by other words for them', () => {
    const named = (query: string) => findChoices(query, ({ name }) => name).map(({ name }) => name)
    expect(named('table')).toEqual(['table'])
    expect(named('photo')).toEqual(['picture'])
    expect(named('zebra')).toEqual([])
  })
  it("puts the block in the slash's place, and one undo brings the slash back", async () => {
    const { editor } = trialEditor(['‸'])
    await typeKeys(editor, '/cross')
    const query = slashQuery(editor)!
    makeChoice(editor, findChoices('crosshead', ({ name }) => name)[0]!, query)
    await endTick()
    expect(sketchOf(editor)).toEqual([{ type: 'crosshead', children: ['‸'] }])
    editor.undo()
    expect(sketchOf(editor)).toEqual(['/cross‸'])
  })
})
