import { describe, expect, it } from 'vitest'
import { publishable } from '../../story/publishable.ts'
import { withoutIds } from '../samples/without-ids.ts'
import { ferryStory, sampleId } from '../samples/ferry-story.ts'
import { bodyMarkup } from './article-markup.ts'
import { readBody } from './read-body.ts'

let last = 0
const newId = () => sampleId((last += 1))

function readBack(classes: boolean) {
  const story = publishable(ferryStory)
  const markup = bodyMarkup({ story, renditions: {}, classes, pictures: false }, 'reuters').join('\n')
  return readBody(markup, newId)
}

const copy = publishable(ferryStory).body.filter(({ type }) => type !== 'picture' && type !== 'gallery')

describe('a body that our writers have printed', () => {
  it('comes back as the blocks it was made of', () => {
    const { blocks } = readBack(true)
    // When a correction was made is in no markup.
    expect(withoutIds(blocks)).toEqual(withoutIds(copy).map((block) => ({ ...block, at: undefined })))
  })

  it('tells the dateline and the sign-off from the copy', () => {
    const { dateline, signOff } = readBack(true)
    expect(dateline).toEqual({ text: 'PORT ELLAN, Nov 24 (Northwire) -', placement: 'run-in' })
    expect(signOff).toBe('ML/js')
  })

  it('without classes keeps its kinds of blocks as well', () => {
    const kinds = readBack(false).blocks.map(({ type }) => type)
    expect(kinds.slice(0, -1)).toEqual(copy.map(({ type }) => (type === 'embed' ? 'paragraph' : type)))
  })
})

describe('a foreign body', () => {
  const read = (markup: string) => withoutIds(readBody(markup, newId).blocks)

  it('loses no loose word between its elements', () => {
    expect(read('Seoul said <b>no</b>.<p>Then yes.</p>and left')).toEqual([
      { type: 'paragraph', children: [{ text: 'Seoul said ' }, { text: 'no', bold: true }, { text: '.' }] },
      { type: 'paragraph', children: [{ text: 'Then yes.' }] },
      { type: 'paragraph', children: [{ text: 'and left' }] },
    ])
  })

  it('may nest lists and tables as it likes', () => {
    expect(read('<ul><li>One<ul><li>Two</li></ul></li><li>Three</li></ul>')).toEqual([
      {
        type: 'list',
        ordered: false,
        children: ['One', 'Two', 'Three'].map((text) => ({ type: 'list-entry', children: [{ text }] })),
      },
    ])
    expect(read('<table><tr><td>a<td>b<tr><th>c</table>')).toMatchObject([
      { type: 'table', children: [{ children: [{}, {}] }, { children: [{ header: true }, {}] }] },
    ])
  })

  it.each([
    ['div', 'paragraph'],
    ['blockquote', 'quote'],
  ])('may be a hundred thousand elements of <%s> deep', (tagName, type) => {
    const deep = `${`<${tagName}>`.repeat(100_000)}words${`</${tagName}>`.repeat(100_000)}`
    expect(read(deep)).toEqual([{ type, children: [{ text: 'words' }] }])
  })
})
