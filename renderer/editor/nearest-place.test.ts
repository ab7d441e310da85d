import { describe, expect, it } from 'vitest'
import { nearestRange } from './nearest-place.ts'
import { trialEditor } from './trial-editor.ts'

const point = (path: number[], offset: number) => ({ path, offset })
const caret = (path: number[], offset: number) => ({
  anchor: point(path, offset),
  focus: point(path, offset),
})

describe('a caret that comes back', () => {
  it('stands where it stood in a body that is the same', () => {
    const { editor } = trialEditor(['Ferries returned.', 'The quay was full.'])
    expect(nearestRange(editor, caret([1, 0], 8))).toEqual(caret([1, 0], 8))
  })

  it('stands at the end of a line that has become shorter', () => {
    const { editor } = trialEditor(['Ferries.'])
    expect(nearestRange(editor, caret([0, 0], 40))).toEqual(caret([0, 0], 8))
  })

  it('stands at the end of the copy where its paragraph has gone', () => {
    const { editor } = trialEditor(['Ferries returned.', 'Full.'])
    expect(nearestRange(editor, caret([9, 0], 3))).toEqual(caret([1, 0], 5))
  })

  it('stands in a line whose words lie deeper or less deep than before', () => {
    const { editor } = trialEditor(['Ferries returned.'])
    expect(nearestRange(editor, caret([0, 0, 3, 1], 4))).toEqual(caret([0, 0], 4))
    expect(nearestRange(editor, caret([0], 4))).toEqual(caret([0, 0], 0))
  })
})
