import { expect, test } from 'vitest'
import { callNames, type CallName } from '../../../newsroom/contract/channels.ts'
import type { Handlers } from '../../../newsroom/contract/contract.ts'
import { failed, ok } from '../../../newsroom/story/result.ts'
import { answerCalls } from './answer-calls.ts'

type Channel = (event: unknown, request: unknown) => Promise<unknown>

/** Calls answered over a plain object in ipcMain's shape; `ours` says whether the caller is one of our windows. */
function answering(handlers: Partial<Handlers<string>>, ours = true) {
  const channels = new Map<string, Channel>()
  const bugs: string[] = []
  const none = async () => ok({})
  const all = Object.fromEntries(callNames.map((name) => [name, handlers[name] ?? none]))
  answerCalls(
    { handle: (name: string, act: Channel) => void channels.set(name, act) } as never,
    all as never,
    {
      callerOf: () => (ours ? 'window 1' : null),
      speak: ({ code, details }) => ({ code, message: code, hint: '', details }),
      logBug: (what, cause) => {
        bugs.push(`${what}: ${String(cause)}`)
        return 'ref-1'
      },
    },
  )
  return {
    call: (name: CallName, request: unknown) => channels.get(name)!({}, request),
    names: [...channels.keys()],
    bugs,
  }
}

test('every call in the contract is answered, and nothing else', () => {
  expect(answering({}).names).toEqual([...callNames])
})

test('a call from a frame that is not ours reaches no handler', async () => {
  let reached = false
  const { call, bugs } = answering({ 'desk:recent': async () => ((reached = true), ok([])) }, false)

  expect(await call('desk:recent', {})).toMatchObject({
    ok: false,
    fault: { code: 'bug', details: { reference: 'ref-1' } },
  })
  expect(reached).toBe(false)
  expect(bugs[0]).toContain('did not come from one of our windows')
})

test.each([
  ['a path beside the id', 'story:reveal', { story: crypto.randomUUID(), path: '/etc/passwd' }],
  ['a path for an id', 'story:open', { story: '../../etc/passwd' }],
  ['nothing at all', 'story:open', undefined],
  ['a link too long to be one', 'link:open', { url: `https://${'a'.repeat(3000)}` }],
] as const)('%s breaks the contract and reaches no handler', async (_name, call, request) => {
  let reached = false
  const handler = async () => ((reached = true), ok({}))
  const answered = await answering({ [call]: handler as never }).call(call, request)

  expect(answered).toMatchObject({ ok: false, fault: { code: 'bug' } })
  expect(reached).toBe(false)
})

test('a message beyond the cap is refused before it is looked at', async () => {
  const answered = await answering({}).call('intake:read', {
    mediaType: 'text/plain',
    text: 'x'.repeat(11_000_000),
    from: null,
  })
  expect(answered).toMatchObject({ ok: false, fault: { code: 'too-large' } })
})

test('what a handler throws never crosses: the window learns the reference, the log the cause', async () => {
  const { call, bugs } = answering({ 'desk:recent': () => Promise.reject(new Error('/home/mara/secret')) })
  const answered = await call('desk:recent', {})

  expect(JSON.stringify(answered)).not.toContain('secret')
  expect(bugs[0]).toContain('/home/mara/secret')
})

test('a fault crosses with its words', async () => {
  const { call } = answering({
    'desk:recent': async () => failed({ code: 'disk-full', details: { place: 'D:' } }),
  })
  expect(await call('desk:recent', {})).toEqual({
    ok: false,
    fault: { code: 'disk-full', message: 'disk-full', hint: '', details: { place: 'D:' } },
  })
})
