import { describe, expect, it } from 'vitest'
import type { Asset } from '../../newsroom/story/asset.ts'
import {
  fillSlot,
  insertAwaitedPicture,
  insertPicture,
  removePicture,
  replacePhoto,
  setAltText,
  setCredit,
} from './insert-picture.ts'
import { endTick, isNormal, sketchOf, trialEditor } from './trial-editor.ts'

const file = { name: 'a.jpg', mediaType: 'image/jpeg', bytes: 1, width: 1, height: 1, sha256: 'a' } as const
const photo = (id: string): Asset => ({ id, file, credit: null })
const credit = { organisation: 'Northwire', kind: 'agency', mandatory: false } as const

describe('a picture', () => {
  it('can be written before its photo is there, and is one step of the history', async () => {
    const { editor, fields } = trialEditor(['one', '‸'])
    insertAwaitedPicture(editor)
    await endTick()
    expect(fields.assets).toMatchObject([{ file: null, credit: null }])
    expect(sketchOf(editor)[1]).toMatchObject({
      type: 'picture',
      children: [{ type: 'picture-headline', children: ['‸'] }, { type: 'caption' }],
    })
    expect(isNormal(editor)).toBe(true)
    editor.undo()
    expect(fields.assets).toEqual([])
    expect(sketchOf(editor)).toHaveLength(2)
    editor.redo()
    expect(fields.assets).toHaveLength(1)
    expect(sketchOf(editor)[1]).toMatchObject({ type: 'picture' })
  })
  it('keeps the credit the desk had of an awaited photo, whatever its file says', () => {
    const { editor, fields } = trialEditor(['‸'])
    const id = insertAwaitedPicture(editor)
    setCredit(editor, fields.assets![0]!.id, credit)
    const other = { organisation: 'Somebody', kind: 'staff', mandatory: false } as const
    replacePhoto(editor, id, { ...photo('new'), credit: other })
    expect(fields.assets).toMatchObject([{ id: 'new', credit }])

    replacePhoto(editor, id, { ...photo('another'), credit: other })
    expect(fields.assets).toMatchObject([{ id: 'another', credit: other }])
  })

  it('keeps caption, alt text and credit when the photo comes', () => {
    const { editor, fields } = trialEditor(['‸'])
    const id = insertAwaitedPicture(editor)
    fillSlot(editor, id, 1, 'A ferry leaves.')
    setAltText(editor, id, 'A white ship')
    setCredit(editor, fields.assets![0]!.id, credit)
    replacePhoto(editor, id, photo('new'))
    expect(fields.assets).toEqual([{ id: 'new', file, credit }])
    expect(sketchOf(editor)[0]).toMatchObject({
      asset: 'new',
      alt: 'A white ship',
      children: [{}, { children: ['A ferry leaves.'] }],
    })
  })
  it('takes its asset with it when it goes, unless another shows it', () => {
    const { editor, fields } = trialEditor(['‸'])
    const first = insertPicture(editor, photo('a'))
    const second = insertPicture(editor, photo('a'))
    removePicture(editor, first)
    expect(fields.assets).toHaveLength(1)
    removePicture(editor, second)
    expect(fields.assets).toEqual([])
    editor.undo()
    expect(fields.assets).toHaveLength(1)
  })
  it('takes typing in its alt text as one step', async () => {
    const { editor } = trialEditor(['‸'])
    const id = insertPicture(editor, photo('a'))
    await endTick()
    for (const alt of ['A', 'A ', 'A s']) {
      setAltText(editor, id, alt)
      await endTick()
    }
    editor.undo()
    expect(sketchOf(editor)[0]).toMatchObject({ type: 'picture', alt: '' })
    editor.redo()
    expect(sketchOf(editor)[0]).toMatchObject({ alt: 'A s' })
  })
})
