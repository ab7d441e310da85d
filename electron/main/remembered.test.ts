import { describe, expect, it } from 'vitest'
import {
  nothingRemembered,
  remembered,
  rememberWindows,
  rememberWork,
  windowsOfLastTime,
} from './remembered.ts'

const work = { story: '4f3c1d2a-8f5e-4c3b-9a6d-1e2f3a4b5c6d', caret: null, scrolled: 300 }
const window = (folder: string) => ({ folder, bounds: null, work })

describe('what the program remembers', () => {
  it('is read from a file of an older Dateline, which knew no places', () => {
    const old = { recent: ['/desk/Courier'], open: ['/desk/Courier', '/desk/Weekend'], window: null }
    const read = remembered.parse(old)
    expect(windowsOfLastTime(read).map(({ folder }) => folder)).toEqual(['/desk/Courier', '/desk/Weekend'])
    expect(windowsOfLastTime(read)[0]?.work).toBeNull()
  })

  it('survives a place it can’t read, without forgetting the desks', () => {
    const read = remembered.parse({ ...nothingRemembered, recent: ['/desk/Courier'], places: 7, windows: {} })
    expect(windowsOfLastTime(read).map(({ folder }) => folder)).toEqual(['/desk/Courier'])
  })

  it('brings every window back, two at one desk as well', () => {
    const state = rememberWindows(nothingRemembered, [window('/a'), window('/b'), window('/a')])
    expect(windowsOfLastTime(state)).toHaveLength(3)
    expect(state.open).toEqual(['/a', '/b'])
  })

  it('keeps the windows of the end when the last one goes', () => {
    const state = rememberWindows(nothingRemembered, [window('/a')])
    expect(rememberWindows(state, []).windows).toHaveLength(1)
  })

  it('keeps the place of work at the fifty desks last used', () => {
    let state = nothingRemembered
    for (let number = 0; number < 60; number += 1) state = rememberWork(state, `/desk/${number}`, work)
    expect(Object.keys(state.places)).toHaveLength(50)
    expect(state.places['/desk/59']).toEqual(work)
    expect(state.places['/desk/5']).toBeUndefined()
  })
})
