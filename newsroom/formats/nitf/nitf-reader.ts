import { failed, ok } from '../../story/result.ts'
import type { FormatReader, ForeignFile, Making, ReadItem } from '../reader.ts'
import { composeStory } from '../reading/compose-story.ts'
import { settleDateline } from '../reading/settle-dateline.ts'
import { parseXml } from '../xml/parse-xml.ts'
import { rootName } from '../xml/root-name.ts'
import { printXml } from '../xml/write-xml.ts'
import { findAll, type XmlElement } from '../xml/xml-tree.ts'
import { readNitf } from './read-nitf.ts'

const mediaType = 'application/nitf+xml'

/** NITF of every edition, with or without its namespace; of several documents in one wrapper every one. */
export const nitfReader: FormatReader = {
  name: 'nitf',
  mediaType,
  recognises: ({ text }) => text !== null && /^nitfs?$/i.test(rootName(text) ?? ''),
  read: (file, making) => {
    const parsed = parseXml(file.text ?? '')
    if (!parsed.ok) return parsed
    const root = parsed.value
    const documents = findAll(root, 'nitf')
    if (documents.length === 0) return failed({ code: 'no-story', reason: `no <nitf> in a <${root.name}>` })
    return ok({ items: documents.map((one) => readOne(one, one === root, file, making)), problems: [] })
  },
}

function readOne(nitf: XmlElement, isWhole: boolean, file: ForeignFile, making: Making): ReadItem {
  const { fields, body, dateline, pictures, origin } = readNitf(nitf, making)
  const settled = settleDateline(body, dateline)
  const raw = isWhole ? (file.text ?? '') : printXml(nitf)
  return composeStory(
    { ...fields, dateline: settled.dateline },
    settled.blocks,
    pictures,
    { format: 'nitf', mediaType, raw, ...origin },
    file,
    making,
  )
}
