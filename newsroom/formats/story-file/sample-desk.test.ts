import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import ExifReader from 'exifreader'
import { expect, test } from 'vitest'
import { house } from '../../contract/views.ts'
import { bodyText } from '../../story/block-text.ts'
import type { Block } from '../../story/block.ts'
import { checkStory } from '../../story/checks.ts'
import { folderNameFor } from '../../story/folder-name.ts'
import { publishable } from '../../story/publishable.ts'
import type { Story } from '../../story/story.ts'
import { printStoryFile, readStoryFile } from './story-file.ts'

const desk = join(import.meta.dirname, '../../../assets/sample-desk')
const folders = readdirSync(desk).filter((name) => statSync(join(desk, name)).isDirectory())
const now = new Date('2026-06-03T09:00:00Z')

function readText(folder: string): string {
  return readFileSync(join(desk, folder, 'story.json'), 'utf8')
}

function readSample(folder: string): Story {
  const read = readStoryFile(readText(folder))
  if (!read.ok) throw new Error(`${folder}: ${JSON.stringify(read.fault)}`)
  return read.value
}

const stories = folders.map((folder) => ({ folder, story: readSample(folder) }))
const pictures = stories.flatMap(({ folder, story }) =>
  story.assets.flatMap((asset) => (asset.file ? [{ folder, story, asset, file: asset.file }] : [])),
)

test('the house of the sample desk is one the program accepts', () => {
  expect(house.parse(JSON.parse(readFileSync(join(desk, 'desk.json'), 'utf8')))).toMatchObject({
    publication: 'The Port Ellan Courier',
  })
})

test('six stories lie on the sample desk, each with ids of its own', () => {
  const ids = stories.flatMap(({ story }) => [story.id, story.family, ...story.body.map((block) => block.id)])
  expect(stories).toHaveLength(6)
  expect(new Set(ids).size).toBe(ids.length)
})

test.each(stories)('$folder is printed as the program prints it and named after its slugline', (sample) => {
  expect(printStoryFile(sample.story)).toBe(readText(sample.folder))
  expect(folderNameFor(sample.story.slugline).normalize('NFC')).toBe(sample.folder.normalize('NFC'))
})

test.each(stories.filter(({ story }) => story.embargo === null))(
  '$folder may be published as it is',
  (sample) => {
    const findings = checkStory(sample.story, now)

    expect(findings).toEqual({ blockers: [], warnings: [] })
    expect(publishable(sample.story).body).toHaveLength(sample.story.body.length)
  },
)

test('the story under embargo shows what can stand between a story and its readers', () => {
  const held = stories.find(({ story }) => story.embargo)!.story

  const { blockers, warnings } = checkStory(held, now)

  expect(blockers.map((found) => found.code)).toEqual(['embargoed', 'placeholder-left'])
  expect(warnings.map((found) => found.code).sort()).toEqual(
    ['caption-no-date', 'comment-open', 'desk-note-left', 'no-alt-text', 'picture-awaited'].sort(),
  )
  expect(bodyText(publishable(held).body)).not.toContain('number of dives')
})

test('the sample desk shows every kind of block but the gallery', () => {
  const types = new Set(stories.flatMap(({ story }) => story.body.map((block) => block.type)))
  const wanted: Block['type'][] = [
    'paragraph',
    'crosshead',
    'list',
    'quote',
    'pull-quote',
    'picture',
    'table',
    'fact-box',
    'embed',
    'separator',
    'correction',
    'desk-note',
  ]
  expect([...types].sort()).toEqual([...wanted].sort())
  expect(new Set(stories.map(({ story }) => story.language))).toEqual(new Set(['en-GB', 'ko', 'ar']))
})

test('the wire story keeps the page it was taken from, with every word of it', () => {
  const wire = stories.find(({ story }) => story.intake.length > 0)!.story
  const raw = wire.intake[0]!.raw

  for (const block of wire.body) if (block.type === 'paragraph') expect(raw).toContain(bodyText([block]))
  expect(wire.body.filter((block) => block.type === 'paragraph')).toHaveLength(11)
  expect(raw).toContain(wire.headlines.main)
  for (const line of wire.intake[0]!.setAside) expect(raw).toContain(line)
})

test('every picture file is there, as long and as whole as its story says, and under 250 KB', () => {
  for (const { folder, file } of pictures) {
    const bytes = readFileSync(join(desk, folder, 'media', file.name))
    expect(bytes.length).toBe(file.bytes)
    expect(bytes.length).toBeLessThan(250_000)
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(file.sha256)
  }
  expect(pictures).toHaveLength(5)
})

test('no file lies in a media folder that its story does not name', () => {
  const named = new Set(pictures.map(({ folder, file }) => join(folder, 'media', file.name)))
  const lying = readdirSync(desk, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.jpg'),
  )
  expect(new Set(lying)).toEqual(named)
})

test.each(pictures)(
  'the picture of $folder carries its facts in IIM and in XMP',
  ({ folder, file, asset }) => {
    const bytes = readFileSync(join(desk, folder, 'media', file.name))

    const { iptc, xmp } = ExifReader.load(bytes, { expanded: true })

    const original = asset.original!
    const written: Record<string, unknown> = { ...iptc }
    for (const name of [
      'Headline',
      'Caption/Abstract',
      'Credit',
      'By-line',
      'City',
      'Country/Primary Location Name',
    ])
      expect([written[name]].flat()).toMatchObject([{ description: original[name] }])
    expect(iptc!['Date Created']!.description).toContain(original['Date Created'])
    expect(xmp!['Headline']!.description.normalize('NFC')).toBe(original['Headline'])
    expect(xmp!['description']!.description.normalize('NFC')).toBe(original['Caption/Abstract'])
    expect(xmp!['creator']!.description.normalize('NFC')).toBe(original['By-line'])
    expect(xmp!['DateCreated']!.description).toContain(original['Date Created'])
  },
)

test('everything on the sample desk is in Unicode form C', () => {
  for (const { folder } of stories) expect(readText(folder)).toBe(readText(folder).normalize('NFC'))
})
