import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bodyText, inlineText } from '../../story/block-text.ts'
import { assembleStory } from './assemble-story.ts'
import { proposeFromText } from './propose-from-text.ts'
import { readProposal } from './read-proposal.ts'

const newId = () => crypto.randomUUID()
const now = new Date('2026-11-24T09:00:00Z')
const seedFile = join(
  process.env['DATELINE_SEED'] ?? join(import.meta.dirname, '../../../../shared/seed'),
  'lavrov.txt',
)

// A story of ours of the shape of the reference: page line, picture, headline, dateline on its own line, paragraphs.
const ours = [
  ' date 2026-11-24 Newsletter Signup Register / Login',
  'Transport Minister Berg arrives in Port Ellan',
  'Varland Transport Minister Ida Berg takes part in a ceremony upon her arrival in Port Ellan, Varland, November 23, 2026. Varland Transport Ministry/Handout via REUTERS Photo: Reuters/VARLAND TRANSPORT MINISTRY',
  'Minister thanks islands for patience over winter ferries',
  '',
  'SKARDAL',
  '',
  'Transport Minister Ida Berg thanked the islands on Tuesday.',
  '',
  'She said the "timetable" was close.',
].join('\n')

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '')

test.each([
  ['ours', ours],
  ...(existsSync(seedFile) ? [['the reference', readFileSync(seedFile, 'utf8')]] : []),
])('copy of the reference’s shape (%s) goes in whole and every part finds its place', (_name, source) => {
  const proposal = proposeFromText(source ?? '', { from: null })
  const story = assembleStory(proposal, { newId, now })
  const [picture] = story.body
  const paragraphs = (source ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(5)

  expect(proposal.lines.flatMap((line) => words(inlineText(line.words)))).toEqual(words(source ?? ''))
  expect(story.dateline).toMatchObject({ placement: 'own-line', places: [expect.anything()] })
  expect(story.dateline).not.toHaveProperty('date')
  expect(story.headlines.main).toBe((source ?? '').split('\n')[3])
  expect(picture).toMatchObject({ type: 'picture' })
  expect(story.assets[0]?.credit).toMatchObject({
    kind: 'handout',
    via: 'Reuters',
    organisation: expect.stringContaining('Ministry') as string,
  })
  expect(bodyText(story.body.slice(1)).split('\n\n')).toEqual(paragraphs)
  expect(story.published).toHaveProperty('day')
  expect(story.intake[0]?.raw).toBe(source)
  expect(story.intake[0]?.setAside.join(' ')).toMatch(/Newsletter Signup.*Register \/ Login/)
})

test.skipIf(existsSync(seedFile))('the reference itself is read (its folder is not here)', () => undefined)

test('a run-in dateline is parted from the first paragraph', () => {
  const proposal = proposeFromText('Harbour talks resume\n\nPARIS (AP) — Ministers met again.', {
    from: null,
  })
  expect(readProposal(proposal).dateline).toMatchObject({
    places: [{ name: 'Paris' }],
    source: 'AP',
    placement: 'run-in',
  })
  expect(proposal.lines.at(-1)).toMatchObject({
    role: 'paragraph',
    words: [{ text: 'Ministers met again.' }],
  })
})
