import { execFile, spawnSync } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

const run = promisify(execFile)
const program = join(import.meta.dirname, 'carry-copy.ts')
// A user's own namespaces: neither root nor any right is needed where the system allows them.
const noNetwork = ['unshare', '-rn'] as const
const canUnshare = spawnSync(noNetwork[0], [noNetwork[1], 'true']).status === 0
if (!canUnshare) console.warn('skipped: unshare makes no network namespace here')

let server: Server
let host = ''
const hits: string[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    hits.push(request.url ?? '')
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

async function output(isAlone: boolean, words: readonly string[]): Promise<string> {
  const [command = '', ...rest] = [...(isAlone ? noNetwork : []), process.execPath, ...words]
  const { stdout } = await run(command, rest, { maxBuffer: 10_000_000 })
  return stdout
}

test('whatever comes in and leaves, nobody is asked for anything, and without any network it is the same', async () => {
  const made = await output(false, [program, host])
  expect(made).toMatch(/^\d{3,} [0-9a-f]{64}\n$/)
  expect(hits).toEqual([])
  if (canUnshare) expect(await output(true, [program, host])).toBe(made)
}, 300_000)

test.skipIf(!canUnshare)(
  'a connection would be seen, and there is none to be had without a network',
  async () => {
    const ask = [
      '-e',
      `fetch('http://${host}/seen').then(() => console.log('answered'), () => console.log('refused'))`,
    ]
    expect(await output(false, ask)).toBe('answered\n')
    expect(hits.splice(0)).toEqual(['/seen'])
    expect(await output(true, ask)).toBe('refused\n')
    expect(hits).toEqual([])
  },
  60_000,
)
