import { expect, it } from 'vitest'
import { type Sketch, sketchOf, trialEditor } from './trial-editor.ts'

function copied(before: readonly Sketch[]): Map<string, string> {
  const { editor } = trialEditor(before)
  const clipboard = new Map<string, string>()
  editor.setFragmentData({
    setData: (type: string, content: string) => clipboard.set(type, content),
  } as unknown as DataTransfer)
  return clipboard
}

it('words out of one line are copied as words, with their marks', () => {
  const clipboard = copied([{ type: 'paragraph', children: ['a ⟦b ', { text: 'c', bold: true }, ' d⟧ e'] }])
  expect(clipboard.get('text/html')).toBe('b <strong>c</strong> d')
  expect(clipboard.get('text/plain')).toBe('b c d')
})

it("blocks are copied as markup that any page understands, the desk's marks left out and their words kept", () => {
  const clipboard = copied([
    { type: 'crosshead', children: ['⟦Fares'] },
    { type: 'paragraph', children: ['rose ', { type: 'tk', children: ['14'] }, ' percent'] },
    { type: 'list', ordered: true, children: [{ type: 'list-entry', children: ['one'] }] },
    { type: 'desk-note', children: ['note⟧'] },
  ])
  const html = clipboard.get('text/html')?.replace(/\n\s*/g, '')
  expect(html).toBe('<h2>Fares</h2><p>rose 14 percent</p><ol><li>one</li></ol><p>note</p>')
  expect(clipboard.get('text/plain')).toBe('Fares\n\nrose 14 percent\n\none\n\nnote')
})

it('what is copied and pasted elsewhere is the same with ids of its own', () => {
  const { editor } = trialEditor([{ type: 'crosshead', children: ['⟦Fares'] }, 'rose⟧'])
  const clipboard = new Map<string, string>()
  editor.setFragmentData({
    setData: (type: string, content: string) => clipboard.set(type, content),
  } as unknown as DataTransfer)
  const other = trialEditor(['‸']).editor
  other.insertData({
    getData: (type: string) => clipboard.get(type) ?? '',
    files: [],
  } as unknown as DataTransfer)
  expect(sketchOf(other)).toEqual([{ type: 'crosshead', children: ['Fares'] }, 'rose‸'])
})
