import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareWords } from './compare-words.ts'
import type { WordChange } from './comparison.ts'

function shown(changes: readonly WordChange[]): string {
  const around = { same: ['', ''], deleted: ['[-', '-]'], inserted: ['{+', '+}'] } as const
  return changes.map(({ kind, words }) => around[kind][0] + words + around[kind][1]).join('')
}

function played(changes: readonly WordChange[], without: WordChange['kind']): string {
  return changes.map(({ kind, words }) => (kind === without ? '' : words)).join('')
}

test('a changed word is shown whole, deleted and then inserted', () => {
  expect(shown(compareWords('The ferry sails at noon.', 'The ferry sailed at noon.', 'en'))).toBe(
    'The ferry [-sails-]{+sailed+} at noon.',
  )
})

test('Korean, Chinese and Thai are compared by their own words, not by the space', () => {
  expect(
    shown(compareWords('장관은 서울에서 회담을 시작했다.', '장관은 부산에서 회담을 시작했다.', 'ko')),
  ).toBe('장관은 [-서울에서-]{+부산에서+} 회담을 시작했다.')
  expect(shown(compareWords('部长今天访问北京', '部长明天访问北京', 'zh'))).toBe(
    '部长[-今天-]{+明天+}访问北京',
  )
  expect(shown(compareWords('เรือออกวันจันทร์', 'เรือออกวันศุกร์', 'th'))).toContain('เรือออก')
})

test('words that follow each other and were all changed are one change', () => {
  expect(shown(compareWords('Old boats leave here.', 'New ships leave here.', 'en'))).toBe(
    '[-Old boats-]{+New ships+} leave here.',
  )
})

test('one word that stayed among changed ones is not told apart', () => {
  expect(shown(compareWords('He saw one ferry leave late.', 'He saw two ferry boats late.', 'en'))).toBe(
    'He saw [-one ferry leave-]{+two ferry boats+} late.',
  )
})

test('words put in here and there stay two changes', () => {
  expect(
    shown(compareWords('He is tall and quiet today.', 'He is very tall and quiet again today.', 'en')),
  ).toBe('He is {+very +}tall and quiet{+ again+} today.')
})

test('a change never reaches over the end of a line', () => {
  expect(shown(compareWords('One\nTwo', 'Three\nFour', 'en'))).toBe('[-One-]{+Three+}\n[-Two-]{+Four+}')
})

test('nothing and something, and nothing and nothing', () => {
  expect(compareWords('', '', 'en')).toEqual([])
  expect(compareWords('', 'Ferries', 'en')).toEqual([{ kind: 'inserted', words: 'Ferries' }])
  expect(compareWords('Ferries', '', 'en')).toEqual([{ kind: 'deleted', words: 'Ferries' }])
  expect(compareWords('Ferries', 'Ferries', 'en')).toEqual([{ kind: 'same', words: 'Ferries' }])
})

const words = fc.constantFrom(
  'ferry',
  'harbour',
  'the',
  'the',
  'a',
  '—',
  '.',
  '서울에서',
  '東京で',
  '\n',
  '  ',
  'e\u0301',
  '🙂',
)
const text = fc.array(words, { maxLength: 40 }).map((parts) => parts.join(' '))

test('played through, the changes give both texts to the character', () => {
  fc.assert(
    fc.property(
      fc.oneof(text, fc.string({ unit: 'binary' })),
      fc.oneof(text, fc.string()),
      (before, after) => {
        const changes = compareWords(before, after, 'en')
        expect(played(changes, 'inserted')).toBe(before)
        expect(played(changes, 'deleted')).toBe(after)
        expect(changes.every((change) => change.words !== '')).toBe(true)
      },
    ),
    { numRuns: 200 },
  )
})

test('two megabytes that have nothing but their spaces in common do not hang the desk', () => {
  const long = (word: string) => Array.from({ length: 120_000 }, (_, at) => `${word}${at * 7}`).join(' ')
  const [before, after] = [long('alpha'), long('omega')]
  const started = performance.now()
  const changes = compareWords(before, after, 'en')
  expect(performance.now() - started).toBeLessThan(20_000)
  expect(played(changes, 'inserted')).toBe(before)
  expect(played(changes, 'deleted')).toBe(after)
})

test('a thousand corrections spread over a megabyte are still found word by word', () => {
  const kept = Array.from({ length: 120_000 }, (_, at) => `word${at % 5000}`)
  const changed = kept.map((word, at) => (at % 120 === 0 ? `new${at}` : word))
  const changes = compareWords(kept.join(' '), changed.join(' '), 'en')
  expect(changes.filter(({ kind }) => kind === 'inserted')).toHaveLength(1000)
})
