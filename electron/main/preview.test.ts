import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { previewPolicy } from './app-protocol.ts'
import { answerPreview, keepPreview } from './preview.ts'
import type { Preview } from './program.ts'

const style = readFileSync(join(import.meta.dirname, '../../assets/templates/publication/page.css'), 'utf8')
const page = `<!DOCTYPE html><html><head>\n<meta name="color-scheme" content="light dark"><style>${style}</style></head>
<p>CSS has @media print and (prefers-color-scheme: dark).</p></html>`
const bytes = (text: string) => new TextEncoder().encode(text)

function programWith(pages: number) {
  let made = 0
  const program = { previews: new Map<string, Preview>(), newId: () => `token-${(made += 1)}` }
  const files = new Map([
    ['index.html', { mediaType: 'text/html', bytes: bytes(page) }],
    ['media/a b.jpg', { mediaType: 'image/jpeg', bytes: bytes('picture') }],
  ])
  const addresses = Array.from({ length: pages }, () => `app://dateline/${keepPreview(program, { files })}`)
  return { program, addresses }
}

test('a previewed page is served with its pictures, under a policy that lets it only be looked at', async () => {
  const { program, addresses } = programWith(1)

  const answer = answerPreview(program, addresses[0]!)
  const picture = answerPreview(program, addresses[0]!.replace('index.html', 'media/a%20b.jpg'))

  expect(answer?.headers.get('content-security-policy')).toBe(previewPolicy)
  expect(await picture?.text()).toBe('picture')
})

test('the page is on white paper in every theme, and its links open nothing', async () => {
  const { program, addresses } = programWith(1)

  const text = await answerPreview(program, addresses[0]!)?.text()

  expect(text).not.toContain('@media (prefers-color-scheme')
  expect(text).not.toContain('light dark')
  expect(text).toContain('<base target="_blank">')
  expect(text).toContain('@media print')
})

test('on paper the print rules hold, with the margins of the sheet', async () => {
  const { program, addresses } = programWith(1)

  const text = await answerPreview(program, `${addresses[0]!}?as=print`)?.text()

  expect(text).not.toMatch(/@media print \{|@page/)
  expect(text).toContain('<p>CSS has @media print and (prefers-color-scheme: dark).</p>')
  expect(text).toContain('body { width: 210mm; padding: 18mm 20mm; }')
})

test('only the last few pages are kept', () => {
  const { program, addresses } = programWith(6)

  expect(answerPreview(program, addresses[0]!)?.status).toBe(404)
  expect(answerPreview(program, addresses[5]!)?.status).toBe(200)
  expect(answerPreview(program, 'app://dateline/index.html')).toBeNull()
})
