import { describe, expect, it } from 'vitest'
import { readPacket } from './read-packet.ts'
import { earlier, goodPacket, manifest, storyEntry, text, version, zeros } from './trial-packet.ts'
import { trialZip } from './trial-zip.ts'

describe('what is refused, and as what', () => {
  const named = (name: string) => trialZip([storyEntry, { name, content: 'x' }])
  const bad: readonly (readonly [what: string, zip: () => Uint8Array, code: string])[] = [
    ['nothing at all', () => new Uint8Array(), 'packet-damaged'],
    ['text', () => new TextEncoder().encode(text), 'packet-damaged'],
    ['half a zip', () => goodPacket().slice(0, 400), 'packet-damaged'],
    ['a zip with something before it', () => new Uint8Array([1, 2, ...goodPacket()]), 'packet-damaged'],
    ['a zip with something behind it', () => new Uint8Array([...goodPacket(), 0]), 'packet-damaged'],
    ['no story', () => trialZip([{ name: 'readme.txt', content: 'x' }]), 'not-a-packet'],
    [
      'two stories',
      () => trialZip([storyEntry, { name: 'other/story.json', content: text }]),
      'not-a-packet',
    ],
    ['a story that is none', () => trialZip([{ name: 'story.json', content: '{}' }]), 'not-a-story'],
    ['a climbing name', () => named('media/../../evil.txt'), 'packet-unsafe'],
    ['an absolute name', () => named('/etc/cron.d/evil'), 'packet-unsafe'],
    ['a name with a backslash', () => named('media\\..\\evil.txt'), 'packet-unsafe'],
    ['a drive letter', () => named('C:/evil.txt'), 'packet-unsafe'],
    ['a stream of another file', () => named('story.json:evil'), 'packet-unsafe'],
    ['a name with NUL', () => named('story.json\0.jpg'), 'packet-unsafe'],
    ['a name of nothing', () => named(''), 'packet-unsafe'],
    ['a name of dots', () => named('./'), 'packet-unsafe'],
    [
      'a link',
      () => trialZip([storyEntry, { name: 'media/a.jpg', content: '/etc/passwd', mode: 0o120777 }]),
      'packet-unsafe',
    ],
    ['a pipe', () => trialZip([storyEntry, { name: 'media/a.jpg', mode: 0o010644 }]), 'packet-unsafe'],
    ['the same name twice', () => trialZip([storyEntry, storyEntry]), 'packet-damaged'],
    [
      'the same name in capitals',
      () => trialZip([storyEntry, { name: 'STORY.JSON', content: 'x' }]),
      'packet-damaged',
    ],
    [
      'the same name by a detour',
      () => trialZip([storyEntry, { name: './story.json', content: 'x' }]),
      'packet-damaged',
    ],
    ['a password', () => trialZip([{ ...storyEntry, flags: 0x801 }]), 'packet-locked'],
    ['a locked directory', () => trialZip([{ ...storyEntry, flags: 0x2800 }]), 'packet-locked'],
    ['WinZip’s own lock', () => trialZip([{ ...storyEntry, method: 99 }]), 'packet-locked'],
    ['an unknown method', () => trialZip([{ ...storyEntry, method: 12 }]), 'packet-damaged'],
    ['a wrong checksum', () => trialZip([{ ...storyEntry, checksum: 1 }]), 'packet-damaged'],
    ['more than it says', () => trialZip([{ ...storyEntry, size: 10 }]), 'packet-damaged'],
    ['less than it says', () => trialZip([{ ...storyEntry, size: text.length + 1 }]), 'packet-damaged'],
    [
      'a size only the 64-bit form has',
      () => trialZip([{ ...storyEntry, size: 0xffffffff }]),
      'packet-too-large',
    ],
    ['a count only the 64-bit form has', () => trialZip([storyEntry], { count: 0xffff }), 'packet-too-large'],
    [
      'a place only the 64-bit form has',
      () => trialZip([storyEntry], { from: 0xffffffff }),
      'packet-damaged',
    ],
    ['a count of too many', () => trialZip([storyEntry], { count: 2 }), 'packet-damaged'],
    ['a count of too few', () => trialZip([storyEntry, { name: 'a' }], { count: 1 }), 'packet-damaged'],
    ['a second disk', () => trialZip([storyEntry], { disk: 1 }), 'packet-damaged'],
    [
      'another name beside the bytes',
      () => trialZip([{ ...storyEntry, headerName: 'evils.json' }]),
      'packet-damaged',
    ],
    [
      'two names for the same bytes',
      () => trialZip([storyEntry, { ...storyEntry, name: 'story.jsop', header: 0 }]),
      'packet-damaged',
    ],
    [
      'a file within another file’s bytes',
      () => {
        const inner = { name: 'b.txt', content: 'x', method: 0 }
        const around = { name: 'a.bin', content: trialZip([inner]), method: 0 }
        return trialZip([around, { ...inner, header: 35 }, storyEntry])
      },
      'packet-damaged',
    ],
    ['a header beyond the end', () => trialZip([{ ...storyEntry, header: 9_000_000 }]), 'packet-damaged'],
    [
      'a bomb that owns up',
      () => trialZip([storyEntry, { name: 'media/a.jpg', content: zeros(30) }]),
      'packet-too-large',
    ],
    [
      'a bomb that lies',
      () => trialZip([{ name: 'story.json', content: zeros(30), size: 20_000 }]),
      'packet-damaged',
    ],
    [
      '2,001 files',
      () => trialZip(Array.from({ length: 2001 }, (_, number) => ({ name: `f${number}` }))),
      'packet-too-large',
    ],
    [
      'a sum beyond the limit',
      () =>
        trialZip([
          storyEntry,
          ...Array.from({ length: 201 }, (_, number) => ({
            name: `f${number}`,
            content: 'x',
            size: 1_000_000,
          })),
        ]),
      'packet-too-large',
    ],
    [
      'a packet.json that is none',
      () => trialZip([storyEntry, { name: 'packet.json', content: '[' }]),
      'packet-damaged',
    ],
    ['a newer packet', () => trialZip([storyEntry, manifest({ edition: 2 })]), 'newer-packet'],
    [
      'a newer story',
      () => trialZip([{ name: 'story.json', content: text.replace('"edition": 1', '"edition": 2') }]),
      'newer-packet',
    ],
    [
      'a version that is listed and not there',
      () => trialZip([storyEntry, manifest({ versions: [version] })]),
      'packet-damaged',
    ],
    [
      'a version that is another',
      () =>
        trialZip([
          storyEntry,
          manifest({ versions: [version] }),
          { name: `versions/${version.hash}.json`, content: text },
        ]),
      'packet-damaged',
    ],
  ]

  it.each(bad)('%s', (_what, zip, code) => {
    expect(readPacket(zip(), 'bad.dateline')).toMatchObject({
      ok: false,
      fault: { code, details: { name: 'bad.dateline' } },
    })
  })

  it('a version that is listed two thousand times is unpacked once', () => {
    const listed = manifest({ versions: Array.from({ length: 2000 }, () => version) })
    const zip = trialZip([storyEntry, listed, { name: `versions/${version.hash}.json`, content: earlier }])
    const read = readPacket(zip, 'q')
    expect(read.ok && read.value.versions).toHaveLength(1)
  })
})
