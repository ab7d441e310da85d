import { describe, expect, it } from 'vitest'
import { endTick, type Sketch, sketchOf, trialEditor, typeKeys } from './trial-editor.ts'

async function typed(before: readonly Sketch[], keys: string, smartQuotes = false, language = 'en') {
  const { editor } = trialEditor(before)
  Object.assign(editor.typing, { smartQuotes, language })
  await typeKeys(editor, keys)
  return editor
}

describe('Markdown signs', () => {
  const entry = (words: string) => [{ type: 'list-entry', children: [words] }]
  it.each([
    ['## ', { type: 'crosshead', children: ['‸'] }],
    ['> ', { type: 'quote', children: ['‸'] }],
    ['- ', { type: 'list', ordered: false, children: entry('‸') }],
    ['1. ', { type: 'list', ordered: true, children: entry('‸') }],
  ])('%s at the start of a paragraph', async (signs, after) => {
    expect(sketchOf(await typed(['‸'], signs))).toEqual([after])
  })
  it('three hyphens make a separator with a paragraph behind it', async () => {
    expect(sketchOf(await typed(['‸'], '--- '))).toEqual([{ type: 'separator', children: [''] }, '‸'])
  })
  it('keep the words behind them', async () => {
    expect(sketchOf(await typed(['‸Fares'], '## '))).toEqual([{ type: 'crosshead', children: ['‸Fares'] }])
  })
  it('mean nothing in the middle of a line or in a caption', async () => {
    expect(sketchOf(await typed(['at ‸'], '## '))).toEqual(['at ## ‸'])
  })
  it('come back with one undo', async () => {
    for (const signs of ['## ', '- ', '1. ', '> ', '--- ']) {
      const editor = await typed(['‸'], signs)
      editor.undo()
      expect(sketchOf(editor)).toEqual([`${signs}‸`])
    }
  })
  it('make words bold and italic, and what follows is neither', async () => {
    expect(sketchOf(await typed(['‸'], 'a **bold** b'))).toEqual([
      { type: 'paragraph', children: ['a ', { text: 'bold', bold: true }, ' b‸'] },
    ])
    expect(sketchOf(await typed(['‸'], 'a *so* b'))).toEqual([
      { type: 'paragraph', children: ['a ', { text: 'so', italic: true }, ' b‸'] },
    ])
  })
  it('of bold come back with one undo', async () => {
    const editor = await typed(['‸'], '**bold**')
    editor.undo()
    expect(sketchOf(editor)).toEqual(['**bold**‸'])
  })
  it('leave 5 * 3 * 2 alone', async () => {
    expect(sketchOf(await typed(['‸'], '5 * 3 * 2'))).toEqual(['5 * 3 * 2‸'])
  })
})

describe('quotes', () => {
  it('stay as typed where the house has not asked', async () => {
    expect(sketchOf(await typed(['‸'], `"It's"`))).toEqual([`"It's"‸`])
  })
  it('become typographic where it has, in the language of the story', async () => {
    expect(sketchOf(await typed(['‸'], `"It's on," he said.`, true))).toEqual(['“It’s on,” he said.‸'])
    expect(sketchOf(await typed(['‸'], '"Ja"', true, 'de'))).toEqual(['„Ja“‸'])
    expect(sketchOf(await typed(['‸'], '"Oui"', true, 'fr'))).toEqual(['«\u202fOui\u202f»‸'])
    expect(sketchOf(await typed(['‸'], '"네"', true, 'ko'))).toEqual(['“네”‸'])
  })
  it('are as typed again after one undo', async () => {
    const editor = await typed(['She said ‸'], '"', true)
    editor.undo()
    expect(sketchOf(editor)).toEqual(['She said "‸'])
  })
  it('take one undo for what was typed after them and one for themselves', async () => {
    const editor = await typed(['‸'], '"Yes', true)
    editor.undo()
    expect(sketchOf(editor)).toEqual(['“‸'])
    editor.undo()
    expect(sketchOf(editor)).toEqual(['"‸'])
  })
  it('are left alone in words that come at once, as from an input method', async () => {
    const { editor } = trialEditor(['‸'])
    editor.typing.smartQuotes = true
    editor.insertText('"so"')
    await endTick()
    expect(sketchOf(editor)).toEqual(['"so"‸'])
  })
})

describe('characters', () => {
  it('are composed, and what no format can carry is a space', async () => {
    const { editor } = trialEditor(['‸'])
    editor.insertText('e\u0301\u0007\uffff한')
    await endTick()
    expect(sketchOf(editor)).toEqual(['é  한‸'])
  })
})
