import { expect, test } from 'vitest'
import { bodyText } from '../../story/block-text.ts'
import { publishable } from '../../story/publishable.ts'
import { textOf } from '../format.ts'
import { writeFragment } from '../fragment.ts'
import { html } from '../html/page.ts'
import { ferryStory, sampleOptions } from '../samples/ferry-story.ts'
import { readBack, readSample } from '../samples/read-sample.ts'
import { pageReader } from './page-reader.ts'

const published = publishable(ferryStory, 'web')

test('a page of ours comes in as the story that it was, known by its id, and what stands around it is set aside', () => {
  const { story, links } = readBack(html, published)
  const [intake] = story.intake

  expect(story.byline).toEqual(ferryStory.byline)
  expect(story.dateline).toMatchObject({ date: '2026-11-24', source: 'Northwire', placement: 'run-in' })
  expect(story.assets[0]?.credit).toEqual(ferryStory.assets[0]?.credit)
  expect(links[0]?.hrefs[0]).toBe('media/terminal.jpg')
  expect(intake).toMatchObject({ format: 'html', guid: `urn:uuid:${ferryStory.id}`, version: '7' })
  expect(intake?.setAside).toEqual([
    'The Port Ellan Courier',
    expect.stringContaining('24 November 2026'),
    'Newsletter',
    'Register',
  ])
})

test('what a system has added to a fragment of ours is copy, and what it has taken is not made up', () => {
  const [file] = writeFragment(published, sampleOptions)
  const changed = textOf(file!)
    .replace('</header>', '<p>Updated at noon.</p></header>')
    .replace(/ data-newsroom='[^']*'| data-newsroom="(?!\{\})[^"]*"/g, '')
    .replace('<article ', '<article data-newsroom="{}" ')
  const [item] = readSample(pageReader, changed).items

  expect(bodyText(item!.story.body)).toContain('Updated at noon.')
  expect(item!.story.byline).toMatchObject({ people: [], literal: 'By Mara Lind and Jun Seo' })
  expect(item!.story.dateline).toMatchObject({ literal: 'PORT ELLAN, Nov 24 (Northwire) -' })
  expect(item!.story.dateline).not.toHaveProperty('date')
})

test('a page without the signs of ours is read by its words', () => {
  const [file] = html.write(published, sampleOptions)
  const foreign = textOf(file!).replaceAll(/ data-newsroom(?:-part)?="[^"]*"/g, '')
  const [item] = readSample(pageReader, foreign).items

  expect(item?.story.headlines.main).toBe(ferryStory.headlines.main)
  expect(item?.story.intake[0]?.format).toBeUndefined()
})
