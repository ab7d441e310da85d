import fc from 'fast-check'
import { Editor, Transforms } from 'slate'
import { describe, expect, it } from 'vitest'
import { block } from '../../newsroom/story/block.ts'
import { insertBlock } from './insert-block.ts'
import { normalBlock } from './normal-block.ts'
import { toggleMark } from './set-mark.ts'
import { isNormal, type Sketch, sketchOf, trialEditor } from './trial-editor.ts'
import { turnIntoLine } from './turn-into-line.ts'
import { turnIntoList } from './turn-into-list.ts'

function mended(before: readonly Sketch[]): Sketch[] {
  const { editor } = trialEditor(before)
  Editor.normalize(editor, { force: true })
  return sketchOf(editor)
}
const title = (words: string) => ({ type: 'fact-box-title', children: [words] })

describe('the body', () => {
  it('is never empty', () => {
    expect(mended([])).toEqual([''])
  })
  it('makes paragraphs of parts that lost their block', () => {
    expect(
      mended([
        { type: 'caption', children: ['a'] },
        { type: 'list-entry', children: ['b'] },
      ]),
    ).toEqual(['a', 'b'])
  })
  it('gives a picture its headline and caption, and lets nothing else stand in it', () => {
    expect(
      mended([
        {
          type: 'picture',
          asset: 'a',
          alt: '',
          children: [
            { type: 'caption', children: ['c'] },
            { type: 'paragraph', children: ['x'] },
          ],
        },
      ]),
    ).toMatchObject([
      { type: 'picture', children: [{ type: 'picture-headline' }, { type: 'caption', children: ['c'] }] },
      'x',
    ])
  })
  it('gives a fact box its title and keeps pictures out of it', () => {
    const picture = { type: 'separator', children: [''] }
    expect(mended([{ type: 'fact-box', children: ['one', picture] }])).toEqual([
      { type: 'fact-box', children: [title(''), 'one'] },
      { type: 'separator', children: [''] },
    ])
  })
  it('drops a list, a table and a gallery with nothing in them', () => {
    expect(
      mended(['a', { type: 'list', ordered: false, children: [] }, { type: 'table', children: [] }]),
    ).toEqual(['a'])
  })
  it('keeps a link inside of a comment no link, and drops one without words', () => {
    const link = (words: string) => ({ type: 'link', url: 'https://a.example', children: [words] })
    expect(mended([{ type: 'paragraph', children: ['a', link(''), 'b'] }])).toEqual(['ab'])
    const comment = { type: 'comment', by: 'J', at: 'x', remark: 'r' }
    expect(
      mended([{ type: 'paragraph', children: ['', { ...comment, children: ['', link('b'), ''] }, ''] }]),
    ).toEqual([{ type: 'paragraph', children: ['', { ...comment, children: ['b'] }, ''] }])
  })
})

describe('a block from a file', () => {
  it('is parted by no more runs than its marks ask for', () => {
    const before = {
      type: 'paragraph',
      id: 'p',
      children: [{ text: 'a' }, { text: '' }, { text: 'b' }],
    } as const
    expect(normalBlock({ ...before, children: [...before.children] }).children).toEqual([{ text: 'ab' }])
  })
  it('is the same object where it is normal already', () => {
    const before = { type: 'paragraph' as const, id: 'p', children: [{ text: 'a' }] }
    expect(normalBlock(before)).toBe(before)
  })
  it('has runs around every link', () => {
    const link = { type: 'link' as const, url: 'https://a.example', children: [{ text: 'x' }] }
    expect(normalBlock({ type: 'paragraph' as const, id: 'p', children: [link, link] }).children).toEqual([
      { text: '' },
      link,
      { text: '' },
      link,
      { text: '' },
    ])
  })
})

const uuids = (() => {
  let count = 0
  return () => `00000000-0000-4000-8000-${String((count += 1)).padStart(12, '0')}`
})()

describe('whatever is done', () => {
  const acts: ((editor: ReturnType<typeof trialEditor>['editor']) => void)[] = [
    (editor) => editor.insertBreak(),
    (editor) => editor.insertText('word '),
    (editor) => editor.deleteBackward('character'),
    (editor) => editor.deleteForward('character'),
    (editor) => editor.deleteFragment(),
    (editor) => toggleMark(editor, 'bold'),
    (editor) => turnIntoLine(editor, 'crosshead'),
    (editor) => turnIntoLine(editor, 'quote'),
    (editor) => turnIntoList(editor, true),
    (editor) => insertBlock(editor, 'table'),
    (editor) => insertBlock(editor, 'fact-box'),
    (editor) => insertBlock(editor, 'pull-quote'),
    (editor) => insertBlock(editor, 'separator'),
    (editor) => editor.undo(),
    (editor) => editor.redo(),
  ]
  it("leaves a body that the story's schema takes, and every undo leads back to one", () => {
    const step = fc.record({
      act: fc.nat(acts.length - 1),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.double({ min: 0, max: 0.4, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const { editor } = trialEditor([
          'First words.',
          { type: 'list', ordered: false, children: [{ type: 'list-entry', children: ['one'] }] },
          'Last words.',
        ])
        Object.assign(editor, { newId: uuids })
        for (const index of editor.children.keys())
          Transforms.setNodes(editor, { id: uuids() }, { at: [index] })
        Transforms.setNodes(editor, { id: uuids() }, { at: [1, 0] })
        editor.history = { undos: [], redos: [] }
        for (const { act, at, length } of steps) {
          const points = [...Editor.positions(editor, { at: [] })]
          const from = Math.floor(at * (points.length - 1))
          const to = Math.min(points.length - 1, from + Math.floor(length * points.length))
          Transforms.select(editor, { anchor: points[from]!, focus: points[to]! })
          acts[act]!(editor)
          for (const node of editor.children) expect(block.safeParse(node).error).toBeUndefined()
          expect(isNormal(editor)).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })
})
