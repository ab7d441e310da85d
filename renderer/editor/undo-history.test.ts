import { expect, it } from 'vitest'
import { HistoryEditor } from 'slate-history'
import { endTick, sketchOf, trialEditor, typeKeys } from './trial-editor.ts'

it('takes back and brings again 200 steps of body and fields, each exactly', async () => {
  let time = 0
  const { editor, fields } = trialEditor(['‸'], () => (time += 5000))
  fields.slugline = ''
  const states = [JSON.stringify([editor.children, fields])]
  for (let step = 0; step < 210; step += 1) {
    if (step % 3 === 0) editor.insertText(`word ${step} `)
    else if (step % 3 === 1) editor.insertBreak()
    else editor.recordField({ field: 'slugline', before: fields.slugline, after: `S${step}` })
    await endTick()
    states.push(JSON.stringify([editor.children, fields]))
  }
  for (const state of states.slice(0, -1).toReversed()) {
    editor.undo()
    expect(JSON.stringify([editor.children, fields])).toBe(state)
  }
  for (const state of states.slice(1)) {
    editor.redo()
    expect(JSON.stringify([editor.children, fields])).toBe(state)
  }
})

it('takes what was typed without a pause as one step, and after a pause as another', async () => {
  let time = 0
  const { editor } = trialEditor(['‸'], () => time)
  await typeKeys(editor, 'one ')
  time += 2000
  await typeKeys(editor, 'two')
  editor.undo()
  expect(sketchOf(editor)).toEqual(['one ‸'])
  editor.undo()
  expect(sketchOf(editor)).toEqual(['‸'])
})

it('joins typing in one field within a second', () => {
  let time = 0
  const { editor, fields } = trialEditor(['‸'], () => time)
  fields.kicker = ''
  for (const after of ['F', 'Fe', 'Fer']) {
    editor.recordField({ field: 'kicker', before: fields.kicker, after })
    time += 300
  }
  time += 2000
  editor.recordField({ field: 'kicker', before: fields.kicker, after: 'Ferry' })
  editor.undo()
  expect(fields.kicker).toBe('Fer')
  editor.undo()
  expect(fields.kicker).toBe('')
  editor.redo()
  expect(fields.kicker).toBe('Fer')
})

it('forgets what could be brought again once something else is done', async () => {
  const { editor, fields } = trialEditor(['‸'])
  fields.kicker = ''
  editor.insertText('a')
  await endTick()
  editor.undo()
  editor.recordField({ field: 'kicker', before: '', after: 'K' })
  editor.redo()
  expect(sketchOf(editor)).toEqual(['‸'])
})

it('brings a block back under its old id', async () => {
  const { editor } = trialEditor(['one', '‸two'])
  const before = structuredClone(editor.children)
  editor.deleteBackward('character')
  await endTick()
  HistoryEditor.undo(editor)
  expect(editor.children).toEqual(before)
})
