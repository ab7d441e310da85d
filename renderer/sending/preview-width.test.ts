import { expect, test } from 'vitest'
import { addressFor, previewWidths, widthBeside } from './preview-width.ts'

test('the arrow keys go from width to width and stop at the ends', () => {
  expect(previewWidths.map((width) => widthBeside(width, 1))).toEqual(['print', 'phone', 'phone'])
  expect(previewWidths.map((width) => widthBeside(width, -1))).toEqual(['page', 'page', 'print'])
})

test('each width has an address of its own', () => {
  const addresses = previewWidths.map((width) => addressFor('preview/t/index.html', width))
  expect(addresses).toEqual([
    'preview/t/index.html',
    'preview/t/index.html?as=print',
    'preview/t/index.html?as=phone',
  ])
})
