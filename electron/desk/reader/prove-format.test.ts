import { expect, test } from 'vitest'
import { ferryStory, sampleId, sampleOptions } from '../../../newsroom/formats/samples/ferry-story.ts'
import type { Story } from '../../../newsroom/story/story.ts'
import { proveFormat } from './prove-format.ts'

test('what the format itself said when the story came in it is proven with the story, as it leaves with it', async () => {
  const kept = {
    'head/tobject.subject': '<tobject.subject tobject.subject.refnum="20000337"/>',
  }
  const intake: Story['intake'] = [
    {
      id: sampleId(1),
      receivedAt: '2026-11-24T12:00:00Z',
      mediaType: 'application/xml',
      raw: '',
      setAside: [],
      notes: [],
      format: 'nitf',
      kept,
    },
  ]
  const changed = async (story: Story) => {
    const proven = await proveFormat({ story, format: 'nitf', options: sampleOptions })
    if (!proven.ok) throw new Error(proven.fault.code)
    return proven.value.lines.filter(({ outcome }) => outcome === 'changed').map(({ part }) => part)
  }

  expect(await changed({ ...ferryStory, intake: [] })).toEqual([])
  expect(await changed({ ...ferryStory, intake })).toEqual(['subjects'])
})
