import { describe, expect, it } from 'vitest'
import type { Block } from '../../newsroom/story/block.ts'
import { insertBlocks } from './paste.ts'
import { idsOf, isNormal, type Sketch, sketchOf, trialEditor } from './trial-editor.ts'

const paragraph = (words: string, id = `pasted-${words}`): Block => ({
  type: 'paragraph',
  id,
  children: [{ text: words }],
})
const crosshead: Block = { type: 'crosshead', id: 'pasted-crosshead', children: [{ text: 'Fares' }] }

function paste(before: readonly Sketch[], blocks: readonly Block[]): Sketch[] {
  const { editor } = trialEditor(before)
  insertBlocks(editor, blocks)
  expect(isNormal(editor)).toBe(true)
  return sketchOf(editor)
}
/** The clipboard as the system hands it over. */
function clipboard(content: Record<string, string>): DataTransfer {
  return {
    getData: (type: string) => content[type] ?? '',
    files: [],
    types: Object.keys(content),
  } as unknown as DataTransfer
}

describe('pasted blocks', () => {
  it("come between the halves of the caret's paragraph", () => {
    expect(paste(['one ‸two'], [paragraph('a'), crosshead, paragraph('b')])).toEqual([
      'one a',
      { type: 'crosshead', children: ['Fares'] },
      'b‸two',
    ])
  })
  it('take the place of an empty paragraph', () => {
    expect(paste(['one', '‸', 'two'], [paragraph('a'), paragraph('b')])).toEqual(['one', 'a', 'b‸', 'two'])
  })
  it('of one paragraph are words at the caret', () => {
    expect(paste(['one ‸two'], [paragraph('a ')])).toEqual(['one a ‸two'])
    expect(paste([{ type: 'crosshead', children: ['‸'] }], [paragraph('a')])).toEqual([
      { type: 'crosshead', children: ['a‸'] },
    ])
  })
  it('stand before a paragraph whose start the caret is at', () => {
    expect(paste(['‸one'], [paragraph('a'), paragraph('b')])).toEqual(['a', 'b‸one'])
  })
  it('are words in a caption, entries in a list, and paragraphs in a fact box', () => {
    const picture = (caption: string) => ({
      type: 'picture',
      asset: 'a',
      alt: '',
      children: [
        { type: 'picture-headline', children: [''] },
        { type: 'caption', children: [caption] },
      ],
    })
    expect(paste([picture('A ‸')], [paragraph('a'), paragraph('b')])).toEqual([picture('A a b‸')])
    const list = (...entries: string[]) => ({
      type: 'list',
      ordered: false,
      children: entries.map((words) => ({ type: 'list-entry', children: [words] })),
    })
    expect(paste([list('one‸')], [paragraph('a'), paragraph('b')])).toEqual([list('one', 'a', 'b‸')])
    const box = (...inside: Sketch[]) => ({
      type: 'fact-box',
      children: [{ type: 'fact-box-title', children: ['T'] }, ...inside],
    })
    expect(paste([box('‸')], [crosshead, paragraph('b')])).toEqual([box('Fares', 'b‸')])
  })
  it('replace what is selected', () => {
    expect(paste(['one ⟦two', 'three⟧ four'], [paragraph('a'), paragraph('b')])).toEqual(['one a', 'b‸ four'])
  })
  it('keep their ids unless these are taken', () => {
    const { editor } = trialEditor(['one', '‸'])
    insertBlocks(editor, [paragraph('a', 'free'), paragraph('b', 'id-1')])
    expect(idsOf(editor)).toEqual(['id-1', 'free', 'id-3'])
  })
  it('by the hundred are normal, and go with one undo', () => {
    const { editor } = trialEditor(['one ‸two'])
    const before = structuredClone(editor.children)
    insertBlocks(
      editor,
      Array.from({ length: 500 }, (_, at) => paragraph(`words ${at}`)),
    )
    expect(editor.children).toHaveLength(500)
    expect(isNormal(editor)).toBe(true)
    editor.undo()
    expect(editor.children).toEqual(before)
  })
})

describe('the clipboard', () => {
  it('is read in our own form first', () => {
    const { editor } = trialEditor(['‸'])
    const own = btoa(encodeURIComponent(JSON.stringify([crosshead])))
    editor.insertData(clipboard({ 'application/x-slate-fragment': own, 'text/plain': 'other' }))
    expect(sketchOf(editor)[0]).toEqual({ type: 'crosshead', children: ['Fares‸'] })
  })
  it('in a damaged form of ours is read as text', () => {
    const { editor } = trialEditor(['‸'])
    editor.insertData(clipboard({ 'application/x-slate-fragment': '%%%', 'text/plain': 'words' }))
    expect(sketchOf(editor)).toEqual(['words‸'])
  })
  it('never has its quotes changed', () => {
    const { editor } = trialEditor(['‸'])
    editor.typing.smartQuotes = true
    editor.insertData(clipboard({ 'text/plain': '"' }))
    expect(sketchOf(editor)).toEqual(['"‸'])
  })
})
