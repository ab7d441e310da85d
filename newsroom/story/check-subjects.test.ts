import { expect, test } from 'vitest'
import { checkStory } from './checks.ts'
import type { MediaTopics, Topic } from './media-topics.ts'
import { newParagraph, newStory } from './new-story.ts'
import type { Story } from './story.ts'

const newId = () => crypto.randomUUID()
const now = new Date('2031-11-24T09:00:00Z')
const topic = (qcode: string, english: string, otherwise: Partial<Topic> = {}): Topic => ({
  qcode,
  names: { 'en-GB': english, ko: `${english} (ko)` },
  broader: null,
  retired: null,
  replacedBy: [],
  ...otherwise,
})
const release: MediaTopics = {
  edition: 1,
  released: '2031-04-02',
  copyrightHolder: 'Harbour Vocabulary Society',
  licence: '',
  languages: ['en-GB', 'ko'],
  topics: [
    topic('medtop:90000001', 'harbour life'),
    topic('medtop:90000002', 'lamp lighting', { retired: '2029-10-01' }),
    topic('medtop:90000003', 'fog', { retired: '2030-01-01', replacedBy: ['medtop:90000004'] }),
    topic('medtop:90000004', 'mist', { retired: '2031-01-01', replacedBy: ['medtop:90000001'] }),
  ],
}
const story = (qcode: string, name: string, language = 'en'): Story => ({
  ...newStory({ newId, language }),
  slugline: 'FOG/',
  headlines: { main: 'Fog lifts' },
  body: [newParagraph(newId, 'It lifted.')],
  subjects: [{ qcode, name }],
})

test('a subject in use is not remarked on, and a release says nothing that it was not asked', () => {
  expect(checkStory(story('medtop:90000001', 'harbour life'), now, release)).toEqual({
    blockers: [],
    warnings: [],
  })
  expect(checkStory(story('medtop:99999999', 'no such'), now)).toEqual({ blockers: [], warnings: [] })
})

test('a code that is not in the release is remarked on, and stops nothing', () => {
  expect(checkStory(story('medtop:99999999', 'no such'), now, release)).toEqual({
    blockers: [],
    warnings: [
      {
        code: 'subject-unknown',
        where: 'field:subjects',
        values: { qcode: 'medtop:99999999', name: 'no such', released: '2031-04-02' },
      },
    ],
  })
})

test('a retired subject is remarked on with its day, and with its name where the story has none', () => {
  expect(checkStory(story('medtop:90000002', ''), now, release).warnings).toEqual([
    {
      code: 'subject-retired',
      where: 'field:subjects',
      values: { qcode: 'medtop:90000002', name: 'lamp lighting', day: '2029-10-01' },
    },
  ])
})

test('what stands for a retired subject today is named in the story’s language, over one that is retired as well', () => {
  const [found] = checkStory(story('medtop:90000003', '안개', 'ko'), now, release).warnings
  expect(found).toMatchObject({
    code: 'subject-replaced',
    values: { name: '안개', day: '2030-01-01', instead: 'harbour life (ko) (medtop:90000001)' },
  })
})
