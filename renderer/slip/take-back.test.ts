import { describe, expect, it } from 'vitest'
import { endTick, sketchOf, trialEditor } from '../editor/trial-editor.ts'
import { takeBack } from './take-back.ts'

const intake = {
  id: 'page',
  receivedAt: '2026-03-03T08:15:00Z',
  mediaType: 'text/plain',
  raw: 'all of it',
  setAside: ['Sign up', 'A spokesman said so.', 'Log in'],
  notes: [],
  unheardOf: 'unknown',
}

function trial(body: string[]) {
  const { editor, fields } = trialEditor(body)
  fields.intake = [intake]
  return { editor, fields }
}

describe('taking a line back into the copy', () => {
  it('makes it the last paragraph and takes it off the list', () => {
    const { editor, fields } = trial(['First.'])
    const id = takeBack(editor, 'page', 1)
    expect(sketchOf(editor)).toEqual(['First.', 'A spokesman said so.'])
    expect(editor.children[1]).toMatchObject({ id })
    expect(fields.intake).toEqual([{ ...intake, setAside: ['Sign up', 'Log in'] }])
  })

  it('uses the empty paragraph at the end', () => {
    const { editor } = trial(['First.', ''])
    takeBack(editor, 'page', 1)
    expect(sketchOf(editor)).toEqual(['First.', 'A spokesman said so.'])
  })

  it('is one step, undone and redone whole', async () => {
    const { editor, fields } = trial(['First.', ''])
    takeBack(editor, 'page', 0)
    await endTick()
    takeBack(editor, 'page', 0)
    await endTick()
    editor.undo()
    expect(sketchOf(editor)).toEqual(['First.', 'Sign up'])
    expect(fields.intake?.[0]?.setAside).toEqual(['A spokesman said so.', 'Log in'])
    editor.undo()
    expect(sketchOf(editor)).toEqual(['First.', ''])
    expect(fields.intake).toEqual([intake])
    editor.redo()
    expect(sketchOf(editor)).toEqual(['First.', 'Sign up'])
    expect(fields.intake?.[0]?.setAside).toHaveLength(2)
  })

  it('does nothing for a line that is not there', () => {
    const { editor, fields } = trial(['First.'])
    expect(takeBack(editor, 'page', 7)).toBeNull()
    expect(fields.intake).toEqual([intake])
  })
})
