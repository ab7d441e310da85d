import type { Block } from '../../story/block.ts'
import { type NewId, newParagraph } from '../../story/new-story.ts'
import { type ReadBody, readBody } from '../html/read-body.ts'
import { type ReadNitf, readNitf } from '../nitf/read-nitf.ts'
import type { ForeignFile, Making, ReadItem } from '../reader.ts'
import { composePicture, composeStory, type ReadFields } from '../reading/compose-story.ts'
import { fillFields } from '../reading/fill-fields.ts'
import { foreignInstant } from '../reading/foreign-text.ts'
import { present } from '../reading/particulars.ts'
import { readWords } from '../reading/read-words.ts'
import { settleDateline } from '../reading/settle-dateline.ts'
import { printXml } from '../xml/write-xml.ts'
import { toHtml } from '../xml/xhtml.ts'
import { childAt, childrenOf, findAll, lineIn, wordsIn, type XmlElement } from '../xml/xml-tree.ts'
import { attributeIn } from './g2-values.ts'
import { type GatheredItem, isPicture } from './gather-items.ts'
import { keptOf } from './kept-elements.ts'
import { readPictureItem } from './read-picture-item.ts'
import { datelinePlaces, readMeta } from './read-text-item.ts'

/** The story of an item and of the pictures that belong to it. An item that is a picture is a story that shows it. */
export function readStoryItem({ main, pictures }: GatheredItem, file: ForeignFile, making: Making): ReadItem {
  const { fields, told } = readMeta(main, making.language)
  const shown = (isPicture(main) ? [main] : pictures).map((item) =>
    composePicture(readPictureItem(item), making),
  )
  const { body, nitf } = isPicture(main) ? { body: { blocks: [] } } : copyOf(main, making)
  const created = foreignInstant(lineIn(childAt(main, 'itemMeta', 'versionCreated')))
  const field = isPicture(main) ? '' : lineIn(childAt(main, 'contentMeta', 'dateline'))
  const settled = settleDateline(body, {
    // `located` is where the content was made: a dateline's place only where there is a dateline.
    places: field === '' ? (nitf?.dateline.places ?? []) : datelinePlaces(main),
    told: { ...nitf?.dateline.told, ...told.dateline },
    ...present({ field: field || nitf?.dateline.field, day: created?.slice(0, 10) }),
  })
  const said = nitf ? fillFields(fields, nitf.fields) : fields
  const all: ReadFields = {
    ...said,
    ...(isPicture(main) ? { byline: null, usageTerms: '', ednotes: [] } : {}),
    dateline: settled.dateline,
    signOff: nitf?.fields.signOff ?? body.signOff ?? '',
  }
  return composeStory(
    all,
    [...shown.map(({ block }) => block), ...settled.blocks],
    [...shown, ...(nitf?.pictures ?? [])],
    {
      format: 'newsml-g2',
      mediaType: 'application/vnd.iptc.g2.newsitem+xml',
      raw: printXml(main, ''),
      ...present({
        guid: attributeIn(main, 'guid') || undefined,
        version: attributeIn(main, 'version') || undefined,
        versionCreated: created ?? undefined,
      }),
      kept: keptOf(main),
    },
    file,
    making,
  )
}

/** The copy of an item: XHTML, NITF or plain text inside it; of a package without its items, what it says of them. */
function copyOf(item: XmlElement, making: Making): { readonly body: ReadBody; readonly nitf?: ReadNitf } {
  const { newId } = making
  const content = childAt(item, 'contentSet')
  const [root] = childrenOf(childAt(content, 'inlineXML'))
  if (root) {
    if (findAll(root, 'body.content').length > 0) {
      const nitf = readNitf(findAll(root, 'nitf')[0] ?? root, making)
      return { body: nitf.body, nitf }
    }
    const inside = childAt(root, 'body') ?? root
    return { body: readBody(toHtml(inside.children), newId) }
  }
  const plain = childrenOf(content, 'inlineData').map(wordsIn).join('\n\n')
  return {
    body: plain.trim() === '' ? { blocks: referencesOf(item, newId) } : readWords(plain, newId),
  }
}

function referencesOf(item: XmlElement, newId: NewId): Block[] {
  return findAll(item, 'itemRef').flatMap((reference) => {
    const said = [...childrenOf(reference, 'title'), ...childrenOf(reference, 'description')].map(lineIn)
    return said.filter((text) => text !== '').map((text) => newParagraph(newId, text))
  })
}
