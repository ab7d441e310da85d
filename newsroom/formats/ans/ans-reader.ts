import { ok } from '../../story/result.ts'
import type { FormatReader } from '../reader.ts'
import { foreignObject, foreignObjects } from '../reading/foreign-text.ts'
import { type JsonItem, readJson } from '../reading/read-json.ts'
import type { AnsObject } from './ans-object.ts'
import { readAnsStory } from './read-ans-story.ts'

/** Arc ANS of every version: a story, a picture or a gallery, a list of them, or what a search or a collection gives back. */
export const ansReader: FormatReader = {
  name: 'ans',
  mediaType: 'application/json',
  recognises: ({ text }) =>
    text !== null && /^\ufeff?\s*[[{]/.test(text) && signs.test(text.slice(0, 20_000)),
  read: (file, making) => {
    const read = readJson(file.text ?? '', isContent)
    if (!read.ok) return read
    const { items, problems } = read.value
    const stories = items.flatMap(storiesIn)
    return ok({
      items: stories.map(({ object, raw }) => readAnsStory(asStory(object), raw, file, making)),
      problems: stories.length > 0 ? problems : [...problems, { code: 'no-story' }],
    })
  },
}

const signs = /"content_elements"\s*:\s*\[|"version"\s*:\s*"0\.\d+\.\d+"/

function isContent(object: AnsObject): boolean {
  const isNamed = foreignObject(object['headlines'])?.['basic'] !== undefined
  return isNamed || Array.isArray(object['content_elements']) || object['type'] === 'image'
}

/** What holds stories itself is not one. */
function storiesIn(item: JsonItem): JsonItem[] {
  const { type } = item.object
  if (type !== 'results' && type !== 'collection') return [item]
  const inside = foreignObjects(item.object['content_elements']).filter(isContent)
  return inside.map((object) => ({ object, raw: `${JSON.stringify(object, null, 2)}\n` }))
}

/** A picture or a gallery by itself is a story that shows it. */
function asStory(object: AnsObject): AnsObject {
  const { type, headlines, language, slug, _id: id } = object
  if (type !== 'image' && type !== 'gallery') return object
  return { type: 'story', _id: id, headlines, language, slug, content_elements: [object] }
}
