import { expect, test } from 'vitest'
import { type Figure, figures, type Summary } from './summary.ts'
import { judge } from './targets.ts'

function summary(paragraphs: number, known: Partial<Record<Figure, number>>): Summary {
  const empty = Object.fromEntries(figures.map((figure) => [figure, null])) as Record<Figure, number | null>
  return { contestant: '', paragraphs, loads: 1, figures: { ...empty, ...known }, complaints: [] }
}

const keys = { 'start p50': 10, 'middle p50': 10, 'end p50': 10 }

test('a target that covers several figures is held against the worst of them', () => {
  const [typing] = judge([summary(2000, { ...keys, 'end p50': 30 })], [summary(2000, keys)])

  expect(typing).toMatchObject({ limit: 0.5, found: 3, where: 'end p50' })
})

test('a figure that was not measured is no promise kept', () => {
  const [typing] = judge([summary(2000, { 'start p50': 1, 'middle p50': 1 })], [summary(2000, keys)])

  expect(typing?.found).toBeNull()
})

test('the first screen of a long story is held against that of a short one', () => {
  const ours = [summary(20, { 'first screen': 100 }), summary(2000, { 'first screen': 180 })]

  const verdict = judge(ours, []).find(({ promise }) => promise.startsWith('first screen'))

  expect(verdict).toMatchObject({ found: 80, limit: 150, unit: 'ms' })
})

test('nothing is said of lengths that were not run', () => {
  expect(judge([summary(200, keys)], [summary(200, keys)]).map(({ promise }) => promise)).toEqual([
    'typing at 200 paragraphs, beside ProseMirror',
    'p95 of a key at 200 paragraphs',
  ])
})
