import { describe, expect, test } from 'vitest'
import { bodyText } from '../../story/block-text.ts'
import { publishable } from '../../story/publishable.ts'
import { decodeLatin } from './wire-letters.ts'
import type { ForeignFile } from '../reader.ts'
import { readerFor, readers } from '../readers.ts'
import { ferryStory, sampleId, sampleOptions } from '../samples/ferry-story.ts'
import { writers } from '../writers.ts'

let last = 0
const making = { newId: () => sampleId((last += 1)), now: new Date('2026-11-25T09:00:00Z'), language: 'en' }

function fileOf(text: string): ForeignFile {
  return { name: 'wire', bytes: Uint8Array.from(text, (one) => one.charCodeAt(0)), text: null }
}

function storiesOf(text: string) {
  const file = fileOf(text)
  const read = readerFor(file)?.read(file, making)
  if (!read?.ok) throw new Error('nobody read it')
  return read.value.items.map(({ story }) => story)
}

const american = [
  '\x16\x16\x01a0042\x1fnwf--',
  'u i\x13\x11 bc-Ferries,1st Ld-Writethru 10-18 0365',
  '\x02^BC-Ferries,1st Ld-Writethru<',
  '^Ferries return to outer islands<',
  '^By MARA LIND=',
  '^Northwire Writer=',
  '\tSKARDAL, Varland (NW) _ Ferries returned to the outer islands on',
  "Wednesday after three days of gales, the harbour board said. ``They're",
  "back,'' it said.",
  '\tThe first boat left at dawn with two hundred passengers on board.',
  '\x03NW-WF-10-18-26 1012GMT',
  '\x04',
  '',
].join('\r\n')

const german = [
  '\x01bdt0121 4 vm 365  dpa 0362',
  '',
  'Verkehr/F\xe4hren/Varland/',
  '(Zusammenfassung 1530)',
  '\x02F\xe4hren fahren wieder =',
  '   Kiel (dpa) - Nach drei Tagen Sturm fahren die F\xe4hren zu den',
  'Inseln wieder, wie die Hafenbeh\xf6rde am Mittwoch mitteilte.',
  '   Das erste Schiff legte im Morgengrauen mit zweihundert Menschen ab.',
  '# Notizblock',
  '## Orte',
  '- Hafenbeh\xf6rde, Kai 1, Kiel',
  '\x03',
  '',
].join('\r\n')

describe('ANPA from another agency', () => {
  test('is known by its signs and put where it belongs', () => {
    const [story] = storiesOf(american)
    expect(readerFor(fileOf(american))?.name).toBe('anpa')
    expect(story).toMatchObject({
      headlines: { main: 'Ferries return to outer islands' },
      byline: { literal: expect.stringMatching(/mara lind/i) as string },
      dateline: { places: [{ name: 'Skardal' }], placement: 'run-in' },
      urgency: 3,
    })
    expect(bodyText(story?.body ?? [])).toBe(
      "Ferries returned to the outer islands on Wednesday after three days of gales, the harbour board said. “They're back,” it said.\n\nThe first boat left at dawn with two hundred passengers on board.",
    )
    expect(story?.intake[0]).toMatchObject({
      format: 'anpa',
      versionCreated: '2026-10-18T10:12:00Z',
      kept: { category: 'i', keyword: 'bc-Ferries', version: '1st Ld-Writethru', day: '10-18' },
    })
  })

  test('with flush lines and without tabs is put together like plain copy', () => {
    const flush = american.replaceAll('\r\n\t', '\r\n\r\n')
    expect(bodyText(storiesOf(flush)[0]?.body ?? [])).toContain(
      'Ferries returned to the outer islands on Wednesday after three days of gales, the harbour board said.',
    )
  })
})

test('IPTC 7901: slug, headline and copy, with the notepad set aside and no word of it in the copy', () => {
  const [story] = storiesOf(german)
  expect(readerFor(fileOf(german))?.name).toBe('iptc7901')
  expect(story).toMatchObject({
    slugline: 'Verkehr/F\xe4hren/Varland',
    headlines: { main: 'F\xe4hren fahren wieder' },
    dateline: { places: [{ name: 'Kiel' }], source: 'dpa' },
    urgency: 4,
  })
  expect(bodyText(story?.body ?? [])).not.toMatch(/Notizblock|Kai 1/)
  expect(story?.intake[0]?.setAside.join(' ')).toContain('Kai 1')
  expect(story?.intake[0]?.kept).toMatchObject({ category: 'vm', remarks: '(Zusammenfassung 1530)' })
})

describe.each(['anpa', 'iptc7901'] as const)('%s', (name) => {
  const story = publishable(ferryStory, 'wire')
  const written = (one: typeof story) => {
    const [file] = writers[name].write(one, sampleOptions)
    return file && 'bytes' in file ? file.bytes : new Uint8Array()
  }

  test('refuses what it has no code for, and says where', () => {
    const korean = { ...story, headlines: { main: '섬 여객선' } }
    expect(writers[name].refuses?.(korean)).toEqual({
      code: 'characters',
      where: 'field:headlines',
      values: { character: '섬' },
    })
    expect(writers[name].refuses?.(story)).toBeNull()
  })

  test('sends a dash and quotes in the codes of the wire, and reads them back', () => {
    const headlines = { main: 'Ferries — “back” again' }
    const bytes = written({ ...story, headlines })
    expect(decodeLatin(bytes)).toContain("Ferries _ ``back'' again")
    const read = readers[name].read({ name: null, bytes, text: null }, making)
    expect(read.ok && read.value.items[0]?.story.headlines.main).toBe('Ferries — “back” again')
  })

  test('gives the same bytes for the same story', () => {
    expect(written(story)).toEqual(written(story))
  })

  test.each(['', '\x01', '\x16\x16\x01a0042\x1f', '\x01abc0001 4 vm 1\r\n\x02\x03'])(
    'never throws: %j',
    (text) => {
      expect(readers[name].read(fileOf(text), making).ok).toBe(false)
    },
  )
})
