import { describe, expect, test } from 'vitest'
import { publishable } from '../story/publishable.ts'
import { story } from '../story/story.ts'
import { lossWording, formatWording } from '../wording/formats.ts'
import { features } from './features.ts'
import { formatName } from './format-names.ts'
import { losses } from './proof.ts'
import { ferryStory, sampleId, sampleOptions } from './samples/ferry-story.ts'
import { printedText } from './samples/printed-text.ts'
import { writers } from './writers.ts'

test('the sample is a valid story', () => {
  expect(story.safeParse(ferryStory).error).toBeUndefined()
})

const textual = formatName.options.filter((name) =>
  writers[name].write(publishable(ferryStory), sampleOptions).every((file) => 'text' in file),
)

describe.each(textual)('%s', (name) => {
  const format = writers[name]
  const printed = format
    .write(publishable(ferryStory, format.channel), sampleOptions)
    .map(printedText)
    .join('\n')

  test('prints no word that is the desk’s own', () => {
    expect(printed).not.toContain('unprintable')
  })

  test('keeps the words a comment is about', () => {
    expect(printed).toContain('begins on the island.')
  })

  test('prints a credit of a picture once where a reader sees it', () => {
    const seen = name === 'html' || name === 'pdf' ? printed.slice(printed.indexOf('<body>')) : printed

    expect(seen.split('Varland Transport Ministry/Handout').length - 1).toBe(1)
  })

  test('prints nothing undefined', () => {
    expect(printed).not.toMatch(/undefined|\[object Object\]|NaN/)
  })

  test('ends with a line feed and has no other line end', () => {
    expect(printed).toMatch(/\n$/)
    expect(printed).not.toContain('\r')
  })

  test('gives the same bytes for the same story', () => {
    const again = format.write(publishable(ferryStory, format.channel), sampleOptions)

    expect(again.map(printedText).join('\n')).toBe(printed)
  })

  test('leaves out what is meant for another channel', () => {
    const other = format.channel === 'web' ? ('wire' as const) : ('web' as const)
    const body = [
      { type: 'paragraph' as const, id: sampleId(70), children: [{ text: 'For everybody.' }] },
      { type: 'paragraph' as const, id: sampleId(71), channels: [other], children: [{ text: 'Elsewhere.' }] },
    ]
    const files = format.write(publishable({ ...ferryStory, body }, format.channel), sampleOptions)

    expect(printedText(files[0]!)).toContain('For everybody.')
    expect(printedText(files[0]!)).not.toContain('Elsewhere.')
  })
})

describe('losses', () => {
  const published = publishable(ferryStory)

  test('name what this story has and the format cannot hold', () => {
    expect(losses(published, writers.text).map((loss) => loss.code)).toEqual([
      'headline-alert',
      'byline-people',
      'dateline-parts',
      'event-place',
      'desk-ednotes',
      'genre',
      'subjects',
      'keywords',
      'published',
      'chain',
      'marks',
      'links',
      'crossheads',
      'lists',
      'pull-quotes',
      'tables',
      'fact-boxes',
      'embeds',
      'corrections',
      'galleries',
      'picture-headline',
      'credit-parts',
      'alt-text',
      'picture-files',
      'picture-position',
    ])
    expect(losses(published, writers.ninjs).map((loss) => loss.code)).toEqual([
      'desk-ednotes',
      'galleries',
      'picture-position',
    ])
  })

  test('say where and how often', () => {
    const marks = losses(published, writers.text).find((loss) => loss.code === 'marks')

    expect(marks).toEqual({ code: 'marks', where: sampleId(11), values: { count: 1 } })
  })

  test('of a plain story are none', () => {
    const plain = publishable({
      ...ferryStory,
      headlines: { main: 'Plain' },
      eventPlace: null,
      ednotes: [],
      urgency: 5,
      published: null,
      chain: { kind: 'original', sequence: 0 },
      body: [{ type: 'paragraph', id: sampleId(72), children: [{ text: 'Plain words.' }] }],
    })

    expect(losses(plain, writers.html)).toEqual([])
    expect(losses(plain, writers.ninjs)).toEqual([])
  })
})

test('every loss and every format has its words in both languages', () => {
  expect(Object.keys(lossWording).sort()).toEqual([...features].sort())
  for (const name of formatName.options) expect(formatWording).toHaveProperty([name])
  for (const [english, korean] of Object.values(lossWording)) {
    expect(english).toMatch(/[a-z]/)
    expect(korean).toMatch(/[가-힣]/)
  }
})
