import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readMediaTopics } from '../../newsroom/formats/media-topics/read-media-topics.ts'
import { topicsAbove, topicsByCode } from '../../newsroom/story/media-topics.ts'
import { topicFinder } from './find-topics.ts'

const standards = process.env['DATELINE_STANDARDS'] ?? join(import.meta.dirname, '../../../shared/standards')
const file = join(standards, 'mediatopics/mediatopic.json')

/** Of the file only what a test counts on: it is IPTC's, and no part of the program. */
type Given = { readonly conceptSet: readonly { readonly qcode: string; readonly retired?: string }[] }

describe.skipIf(!existsSync(file))('IPTC’s own file', () => {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const read = () => {
    const found = readMediaTopics(text)
    if (!found.ok) throw new Error(JSON.stringify(found.fault))
    return found.value
  }
  const given = () => (JSON.parse(text) as Given).conceptSet

  test('is read whole: every topic, every retirement, and all its languages', () => {
    const { topics, languages, licence } = read()
    expect(topics.map(({ qcode }) => qcode)).toEqual(given().map(({ qcode }) => qcode))
    const retired = topics.filter((topic) => topic.retired !== null)
    expect(retired.length).toBe(given().filter((concept) => concept.retired).length)
    expect(retired.length).toBeGreaterThan(100)
    expect(languages).toEqual(expect.arrayContaining(['ar', 'da', 'en-GB', 'nb', 'nn', 'sv', 'zh-Hans']))
    expect(licence).toMatch(/creativecommons\.org\/licenses\/by\/4\.0/)
  })

  test('has one of its seventeen topmost topics above everything in use', () => {
    const release = read()
    const used = release.topics.filter(({ retired }) => retired === null)
    const tops = used.map((topic) => topicsAbove(release, topic)[0] ?? topic)
    expect(new Set(tops.map(({ qcode }) => qcode)).size).toBe(17)
    expect(tops.filter(({ broader }) => broader !== null)).toEqual([])
    const jazz = topicsByCode(release).get('medtop:20000025')
    const above = jazz ? topicsAbove(release, jazz).map(({ qcode }) => qcode) : []
    expect(above).toEqual(
      ['01000000', '20000002', '20000018', '20000021'].map((figures) => `medtop:${figures}`),
    )
  })

  test('finds every topic in use by its own name, and none that is retired', () => {
    const release = read()
    const find = topicFinder(release, 'de')
    for (const { qcode, names, retired } of release.topics) {
      const found = find(qcode).map(({ topic }) => topic.qcode)
      expect(found).toEqual(retired === null ? [qcode] : [])
      const named = names['de'] ? find(names['de']) : []
      expect(named.filter(({ topic }) => topic.retired !== null)).toEqual([])
      if (retired === null && names['de']) expect(named.map(({ name }) => name)).toContain(names['de'])
    }
  })
})
