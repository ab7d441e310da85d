import { describe, expect, it } from 'vitest'
import type { Asset } from '../../newsroom/story/asset.ts'
import type { Block, BlockOf } from '../../newsroom/story/block.ts'
import { listPictures } from './list-pictures.ts'

const picture = (id: string, asset: string, caption = ''): BlockOf<'picture'> => ({
  type: 'picture',
  id,
  asset,
  alt: '',
  children: [
    { type: 'picture-headline', children: [{ text: `${id} ` }] },
    { type: 'caption', children: [{ text: caption }] },
  ],
})
const asset = (id: string): Asset => ({ id, file: null, credit: null })

describe('the pictures of a story', () => {
  const body: Block[] = [
    picture('one', 'harbour', 'At the quay'),
    { type: 'paragraph', id: 'p', children: [{ text: 'Words' }] },
    { type: 'gallery', id: 'g', children: [picture('two', 'ferry'), picture('three', 'harbour')] },
    picture('four', 'lost'),
  ]

  it('stand in the order of the copy, those of a gallery among them', () => {
    const listed = listPictures(body, [asset('ferry'), asset('harbour')])
    expect(listed.map(({ id, number, asset }) => [id, number, asset?.id])).toEqual([
      ['one', 1, 'harbour'],
      ['two', 2, 'ferry'],
      ['three', 3, 'harbour'],
      ['four', 4, undefined],
    ])
    expect(listed[0]).toMatchObject({ headline: 'one', caption: 'At the quay' })
  })

  it('are followed by what the copy does not show', () => {
    const listed = listPictures(body, [asset('ferry'), asset('harbour'), asset('spare')])
    expect(listed.at(-1)).toMatchObject({ id: 'spare', number: null })
  })
})
