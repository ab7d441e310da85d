import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { answerAppRequest, fileForAddress, windowPolicy } from './app-protocol.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-pages-'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html>')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('the window’s page is served under its policy', async () => {
  const answer = await answerAppRequest('app://dateline/index.html', folder)

  expect(answer.status).toBe(200)
  expect(await answer.text()).toBe('<!doctype html>')
  expect(answer.headers.get('content-security-policy')).toBe(windowPolicy)
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
})

test.each([
  'app://dateline/../secret.html',
  'app://dateline/%2e%2e/secret.html',
  'app://dateline/%2e%2e%2fsecret.html',
  'app://dateline/..%5csecret.html',
  'app://dateline/a%00.html',
  'app://dateline/%zz.html',
  'app://dateline//etc/passwd',
  'app://dateline/index.php',
  'app://elsewhere/index.html',
  'https://dateline/index.html',
  'file:///etc/passwd',
  'not an address',
])('%s leads nowhere outside the folder', async (address) => {
  const file = fileForAddress(address, folder)
  if (file) expect(file.path.startsWith(folder)).toBe(true)
  expect((await answerAppRequest(address, folder)).status).toBe(404)
})
