import { describe, expect, it } from 'vitest'
import { clearFormat } from './clear-format.ts'
import { hasMark, toggleMark } from './set-mark.ts'
import { idsOf, isNormal, sketchOf, trialEditor } from './trial-editor.ts'

const many = (from: string, to: string) => [from, ...Array.from({ length: 30 }, (_, at) => `words ${at}`), to]

describe('a mark', () => {
  it('is set on the selected words and taken off again', () => {
    const { editor } = trialEditor(['a ⟦bold⟧ word'])
    toggleMark(editor, 'bold')
    expect(sketchOf(editor)).toEqual([
      { type: 'paragraph', children: ['a ', { text: '⟦bold⟧', bold: true }, ' word'] },
    ])
    toggleMark(editor, 'bold')
    expect(sketchOf(editor)).toEqual(['a ⟦bold⟧ word'])
  })
  it('waits for the next words where none are selected', () => {
    const { editor } = trialEditor(['a ‸'])
    toggleMark(editor, 'italic')
    expect(hasMark(editor, 'italic')).toBe(true)
    editor.insertText('so')
    expect(sketchOf(editor)).toEqual([{ type: 'paragraph', children: ['a ', { text: 'so‸', italic: true }] }])
  })
  it('puts its opposite out', () => {
    const { editor } = trialEditor([{ type: 'paragraph', children: [{ text: '⟦2⟧', subscript: true }] }])
    toggleMark(editor, 'superscript')
    expect(sketchOf(editor)).toEqual([{ type: 'paragraph', children: [{ text: '⟦2⟧', superscript: true }] }])
  })
})

describe('a mark over many blocks', () => {
  it('is set in one go, on the selected words only, and leaves a normal body', () => {
    const { editor } = trialEditor(many('not ⟦this', 'last⟧ not'))
    const ids = idsOf(editor)
    toggleMark(editor, 'bold')
    expect(isNormal(editor)).toBe(true)
    const [first, second] = sketchOf(editor)
    expect(first).toEqual({ type: 'paragraph', children: ['not ', { text: '⟦this', bold: true }] })
    expect(second).toEqual({ type: 'paragraph', children: [{ text: 'words 0', bold: true }] })
    expect(sketchOf(editor).at(-1)).toEqual({
      type: 'paragraph',
      children: [{ text: 'last⟧', bold: true }, ' not'],
    })
    expect(idsOf(editor)).toEqual(ids)
    expect(hasMark(editor, 'bold')).toBe(true)
  })
  it('joins runs that now look the same', () => {
    const mixed = { type: 'paragraph', children: ['a ', { text: 'b', bold: true }, ' c'] }
    const { editor } = trialEditor([
      { type: 'paragraph', children: ['⟦start'] },
      ...many('x', 'y').map(() => mixed),
      'end⟧',
    ])
    toggleMark(editor, 'bold')
    expect(sketchOf(editor)[1]).toEqual({ type: 'paragraph', children: [{ text: 'a b c', bold: true }] })
    expect(isNormal(editor)).toBe(true)
  })
  it('goes with one undo and comes back with one redo, to the letter', () => {
    const { editor } = trialEditor(many('⟦first', 'last⟧'))
    const before = structuredClone(editor.children)
    toggleMark(editor, 'bold')
    const after = structuredClone(editor.children)
    editor.undo()
    expect(editor.children).toEqual(before)
    expect(isNormal(editor)).toBe(true)
    editor.redo()
    expect(editor.children).toEqual(after)
  })
})

describe('clearing the format', () => {
  it('takes marks and links off and leaves what the desk has marked', () => {
    const { editor } = trialEditor([
      {
        type: 'paragraph',
        children: [
          '⟦a ',
          { type: 'link', url: 'https://a.example', children: [{ text: 'b', bold: true }] },
          ' ',
          { type: 'tk', children: ['TK'] },
          '⟧',
        ],
      },
    ])
    clearFormat(editor)
    expect(sketchOf(editor)).toEqual([
      { type: 'paragraph', children: ['⟦a b ', { type: 'tk', children: ['TK'] }, '⟧'] },
    ])
  })
})
