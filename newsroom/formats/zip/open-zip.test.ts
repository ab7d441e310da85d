import { deflateSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { looksLikeZip, openZip } from './open-zip.ts'
import { packFiles } from './pack-files.ts'

const words = new TextEncoder().encode('The ferry sails at noon. '.repeat(100))

test('what was packed comes out as it was, stored or deflated, and is packed the same way twice', () => {
  const files = [
    { name: 'mimetype', bytes: words, stored: true },
    { name: 'word/document.xml', bytes: words },
  ]
  const zip = packFiles(files)
  const opened = openZip(zip)
  if (!opened.ok) throw new Error(opened.fault.reason)

  expect(looksLikeZip(zip)).toBe(true)
  expect(opened.value.names).toEqual(['mimetype', 'word/document.xml'])
  expect(opened.value.read('mimetype', 10_000)).toEqual(words)
  expect(opened.value.read('word/document.xml', 10_000)).toEqual(words)
  expect(opened.value.read('word/document.xml', 100)).toBeNull()
  expect(opened.value.read('word/styles.xml', 100)).toBeNull()
  expect(packFiles(files)).toEqual(zip)
})

test('what packs so well that a reader would refuse it is stored', () => {
  const alike = new Uint8Array(2_000_000)
  const opened = openZip(packFiles([{ name: 'a.xml', bytes: alike }]))

  expect(opened.ok && opened.value.read('a.xml', 3_000_000)?.byteLength).toBe(2_000_000)
})

test('a file that becomes more than its record says is damaged, however small it was packed', () => {
  const honest = zipSync({ 'a.xml': [new Uint8Array(900_000), { level: 9 }] })
  const lying = honest.slice()
  const view = new DataView(lying.buffer)
  const record = lying.byteLength - 22 - 46 - 'a.xml'.length
  view.setUint32(22, 1000, true)
  view.setUint32(record + 24, 1000, true)
  const opened = openZip(lying)

  expect(opened.ok && opened.value.read('a.xml', 1_000_000)).toBeNull()
  const whole = openZip(honest)
  expect(whole.ok && whole.value.read('a.xml', 1_000_000)?.byteLength).toBe(900_000)
})

test('a changed byte is damage, and what is no zip at all is a problem in words', () => {
  const zip = zipSync({ 'a.xml': [words, { level: 0 }] })
  zip[40] = (zip[40] ?? 0) ^ 1
  const opened = openZip(zip)

  expect(opened.ok && opened.value.read('a.xml', 10_000)).toBeNull()
  expect(openZip(deflateSync(words))).toMatchObject({ ok: false, fault: { code: 'damaged' } })
})

test('a bomb is refused before anything is unpacked', () => {
  expect(openZip(zipSync({ 'a.xml': [new Uint8Array(9_000_000), { level: 9 }] }))).toEqual({
    ok: false,
    fault: { code: 'unsafe', reason: 'the zip holds more than is unpacked: a.xml' },
  })
})
