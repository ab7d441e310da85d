import { describe, expect, it } from 'vitest'
import { groupByDay, placeOf, startOfDay, takeFirst } from './group-stories.ts'
import { trialLine } from './trial-line.ts'

const now = new Date(2026, 10, 24, 9, 30)
const at = (...parts: [month: number, day: number, hour: number, minute?: number]) =>
  new Date(2026, ...parts).toISOString()

describe('the days of the desk list', () => {
  const stories = [
    trialLine({ slugline: 'AHEAD', changedAt: at(10, 25, 8) }),
    trialLine({ slugline: 'MIDNIGHT', changedAt: at(10, 24, 0) }),
    trialLine({ slugline: 'LATE', changedAt: at(10, 23, 23, 59) }),
    trialLine({ slugline: 'OLD', changedAt: at(10, 22, 23, 59) }),
  ]
  const groups = groupByDay(stories, startOfDay(now))

  it('begin and end at midnight here, and take the future for today', () => {
    expect(groups.map(({ day, stories }) => [day, stories.map(({ slugline }) => slugline)])).toEqual([
      ['today', ['AHEAD', 'MIDNIGHT']],
      ['yesterday', ['LATE']],
      ['earlier', ['OLD']],
    ])
  })

  it('are left out where nothing was changed on them', () => {
    expect(groupByDay(stories.slice(3), startOfDay(now)).map(({ day }) => day)).toEqual(['earlier'])
    expect(groupByDay([], startOfDay(now))).toEqual([])
  })

  it('can be cut short without losing their headings, and know where a story stands', () => {
    expect(takeFirst(groups, 3).map(({ day, stories }) => [day, stories.length])).toEqual([
      ['today', 2],
      ['yesterday', 1],
    ])
    expect(takeFirst(groups, 1)[0]?.stories).toHaveLength(1)
    expect([placeOf(groups, 'AHEAD'), placeOf(groups, 'OLD'), placeOf(groups, 'GONE')]).toEqual([0, 3, -1])
  })
})
