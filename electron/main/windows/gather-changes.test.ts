import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { StoryLine } from '../../../newsroom/contract/views.ts'
import type { DeskChange } from '../../desk/desk-index.ts'
import { ChangeGathering, held, longest, shortest } from './gather-changes.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const line = (id: string, headline = '') => ({ id, headline }) as StoryLine
const changeOf = (...changed: StoryLine[]): DeskChange => ({ changed, gone: [] })

function gatherInto(): { told: DeskChange[]; gathering: ChangeGathering } {
  const told: DeskChange[] = []
  return { told, gathering: new ChangeGathering((change) => told.push(change)) }
}

it('a change is told at once, and the next one too where the desk was at rest between them', () => {
  const { told, gathering } = gatherInto()
  gathering.add(changeOf(line('a')))
  expect(told).toHaveLength(1)
  vi.advanceTimersByTime(shortest)
  gathering.add(changeOf(line('b')))
  expect(told).toHaveLength(2)
})

it('changes that come thick and fast are told ever less often, the last of each story once, and none is lost', () => {
  const { told, gathering } = gatherInto()
  for (let at = 0; at < 1000; at += 1) {
    gathering.add(changeOf(line(`story-${at}`), line('open', `headline ${at}`)))
    vi.advanceTimersByTime(10)
  }
  vi.advanceTimersByTime(longest)
  expect(told.length).toBeLessThan(20)
  const ids = told.flatMap(({ changed }) => changed.map(({ id }) => id))
  expect(new Set(ids.filter((id) => id !== 'open')).size).toBe(1000)
  expect(told.at(-1)?.changed.find(({ id }) => id === 'open')?.headline).toBe('headline 999')
})

it('a story that went after it changed is gone, and one that came back is there', () => {
  const { told, gathering } = gatherInto()
  gathering.add(changeOf(line('first')))
  gathering.add(changeOf(line('a'), line('b')))
  gathering.add({ changed: [], gone: ['a', 'c'] })
  gathering.add(changeOf(line('c')))
  vi.advanceTimersByTime(shortest)
  expect(told[1]).toEqual({ changed: [line('b'), line('c')], gone: ['a'] })
})

it('what belongs to a desk that was left is told to nobody', () => {
  const { told, gathering } = gatherInto()
  gathering.add(changeOf(line('a')))
  gathering.add(changeOf(line('b')))
  gathering.forget()
  vi.advanceTimersByTime(longest)
  expect(told).toHaveLength(1)
})

it('while held they are told every few seconds, and the rest of them when it is released', () => {
  const { told, gathering } = gatherInto()
  gathering.hold()
  for (let at = 0; at < 1000; at += 1) {
    gathering.add(changeOf(line(`story-${at}`)))
    vi.advanceTimersByTime(10)
  }
  expect(told).toHaveLength(1 + Math.floor(10_000 / held))
  gathering.release()
  expect(told.flatMap(({ changed }) => changed)).toHaveLength(1000)
  gathering.add(changeOf(line('later')))
  vi.advanceTimersByTime(shortest)
  expect(told.at(-1)?.changed).toEqual([line('later')])
})
