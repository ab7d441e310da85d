import { ok } from '../../story/result.ts'
import type { FormatReader, ReadItem, ReadProblem } from '../reader.ts'
import { type JsonItem, readJson } from '../reading/read-json.ts'
import type { NinjsObject } from './ninjs-object.ts'
import { readObject } from './read-object.ts'

/** ninjs of the editions 1 to 3 and the dialects agencies make of it: one object, a list, one a line, or wrapped. */
export const ninjsReader: FormatReader = {
  name: 'ninjs',
  mediaType: 'application/json',
  recognises: ({ text }) =>
    text !== null && /^\ufeff?\s*[[{]/.test(text) && signs.test(text.slice(0, 20_000)),
  read: (file, making) => {
    const read = readJson(file.text ?? '', isStory)
    if (!read.ok) return read
    const problems: ReadProblem[] = [...read.value.problems]
    const items = read.value.items.map(({ object, raw }: JsonItem): ReadItem =>
      readObject(object, raw, file, making),
    )
    return ok({ items, problems })
  },
}

// Names that ninjs has in one edition or another and hardly anything else in JSON.
const signs =
  /"(?:\$?standard|version_?created|pub_?status|body_x?html|body_text|body_nitf|bodies|alt_?ids|edNote|ednote|embargoed(?:Until)?|digital_?source_?type|uri)"\s*:|"headlines"\s*:\s*\[/i

function isStory(object: NinjsObject): boolean {
  const names = Object.keys(object).map((name) => name.toLowerCase())
  const has = (...wanted: readonly string[]) => wanted.some((name) => names.includes(name))
  const isSaid =
    has('headline', 'headlines', 'title', 'slugline') ||
    names.some((name) => /^(?:headline|body|description)_/.test(name))
  return isSaid || (has('uri') && !has('items', 'item', 'data', 'feed'))
}
