import { expect, test } from 'vitest'
import { blocksFromHtml, blocksFromText } from './read-clipboard.ts'

const newId = () => crypto.randomUUID()
const plain = (html: string) => blocksFromHtml(html, newId).map(({ type, children }) => [type, children])

test('paragraphs, crossheads and links of a web page become blocks of ours', () => {
  expect(
    plain('<h2>Fares</h2><p>Up <b>a fifth</b>, <a href="https://example.org/">they said</a></p>'),
  ).toEqual([
    ['crosshead', [{ text: 'Fares' }]],
    [
      'paragraph',
      [
        { text: 'Up ' },
        { text: 'a fifth', bold: true },
        { text: ', ' },
        { type: 'link', url: 'https://example.org/', children: [{ text: 'they said' }] },
      ],
    ],
  ])
})

test('what could do harm is gone and its words are kept', () => {
  expect(
    plain('<p onclick="x()">Read <a href="javascript:alert(1)">this</a><script>alert(1)</script></p>'),
  ).toEqual([['paragraph', [{ text: 'Read this' }]]])
})

test('the wrapper of Google Docs makes nothing bold', () => {
  expect(plain('<b style="font-weight:normal"><p><span>Plain</span></p></b>')).toEqual([
    ['paragraph', [{ text: 'Plain' }]],
  ])
})

test('entries that follow each other are one list', () => {
  const [list, ...rest] = blocksFromHtml('<ol><li>One</li><li>Two</li></ol>', newId)
  expect(rest).toEqual([])
  expect(list).toMatchObject({
    type: 'list',
    ordered: true,
    children: [{ children: [{ text: 'One' }] }, { children: [{ text: 'Two' }] }],
  })
})

test('each line of plain text that is not empty is a paragraph', () => {
  expect(blocksFromText('One\r\n\r\nTwo\n', newId).map(({ children }) => children)).toEqual([
    [{ text: 'One' }],
    [{ text: 'Two' }],
  ])
})

test('markup as deep as somebody likes is read', () => {
  expect(plain(`${'<div><b>'.repeat(20_000)}Words`)).toEqual([['paragraph', [{ text: 'Words', bold: true }]]])
})
