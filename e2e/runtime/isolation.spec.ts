import { call, expect, test } from './sample-app.ts'

test('a page sees what the preload offers, and neither Node nor the preload', async ({ page }) => {
  const seen = await page.evaluate(() =>
    ['hiddenFromPage', 'require', 'process', 'module'].map((name) => name in window),
  )
  expect(seen).toEqual([false, false, false, false])
  const replaced = await page.evaluate(() => {
    try {
      Object.assign(window, { sample: 1 })
    } catch {
      // In a strict script the assignment throws, elsewhere it does nothing.
    }
    return typeof window.sample.call
  })
  expect(replaced).toBe('function')
})

test('a preload is sandboxed: it has no modules of Node, and is told its arguments', async ({ page }) => {
  const { refused, sandboxed, type, spokenTo } = await page.evaluate(() => window.sample)
  expect({ sandboxed, type, spokenTo }).toEqual({ sandboxed: true, type: 'renderer', spokenTo: true })
  expect(refused).toContain('module not found: node:fs')
})

test('values cross the context bridge as copies, functions as functions', async ({ page }) => {
  const crossed = await page.evaluate(() => ({
    frozen: Object.isFrozen(window.sample.nested),
    date: window.sample.nested.list[1].when instanceof Date,
    visited: window.sample.nested.each((number) => number * 10),
  }))
  expect(crossed).toEqual({ frozen: true, date: true, visited: [10, 20] })
})

test('what a bridge function throws is caught in the page', async ({ page }) => {
  const caught = await page.evaluate(async () => {
    const later = await window.sample.later(-1).catch((error: Error) => error.message)
    try {
      window.sample.throws()
    } catch (error) {
      return [later, error instanceof Error && error.message]
    }
    return [later]
  })
  expect(caught).toEqual(['thrown later', 'thrown at once'])
  expect(await page.evaluate(() => window.sample.later(2))).toEqual({ value: 2 })
})

test('an invoke carries dates, maps and bytes both ways, and the address of the page that called', async ({
  page,
}) => {
  const echoed = await page.evaluate(async () => {
    const sent = { when: new Date(7), map: new Map([['a', new Set([1n])]]), bytes: new Uint8Array([1, 255]) }
    const { value, from, origin } = (await window.sample.call('echo', sent)) as {
      value: typeof sent
      from: string
      origin: string
    }
    return {
      time: value.when.getTime(),
      big: value.map.get('a')?.has(1n),
      last: value.bytes[1],
      from,
      origin,
    }
  })
  expect(echoed).toEqual({
    time: 7,
    big: true,
    last: 255,
    from: 'app://sample/index.html',
    origin: 'app://sample',
  })
})

test('a rejected invoke keeps the channel and the message, and nothing else', async ({ page }) => {
  expect(await call(page, 'fails')).toBe("Error invoking remote method 'fails': RangeError: out of range")
  expect(await call(page, 'nobody')).toBe(
    "Error invoking remote method 'nobody': Error: No handler registered for 'nobody'",
  )
  expect(await call(page, 'answers-with-function')).toContain('An object could not be cloned.')
  const sent = await page.evaluate(() =>
    window.sample.call('echo', () => 1).then(String, (error: Error) => error.message),
  )
  expect(sent).toContain('could not be cloned')
})
