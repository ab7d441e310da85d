import { attributeIn } from '../newsml-g2/g2-values.ts'
import { isTopicCode } from '../nitf/nitf-names.ts'
import { childAt, childrenOf, lineIn, type XmlElement } from '../xml/xml-tree.ts'
import type { Around, Leaf } from './content-leaves.ts'
import { formalName, locationIn } from './newsml-values.ts'
import { allAt, isEvent, isForDesk, partiesOf, subjectCodes } from './read-news-lines.ts'

/** What an item says and a story has no place for, by its name in the standard; several of a name in one text. */
export function keptOf(item: XmlElement, around: Around, leaves: readonly Leaf[]): Record<string, string> {
  const management = childAt(item, 'NewsManagement')
  const named = (way: readonly string[]) => allAt(around, ...way).map(formalName)
  const found: readonly (readonly [string, readonly string[]])[] = [
    ['NewsManagement/FirstCreated', [lineIn(childAt(management, 'FirstCreated'))]],
    ['NewsManagement/Status', [unusualStatus(management)]],
    ['NewsManagement/StatusWillChange', [lineIn(childAt(management, 'StatusWillChange', 'DateAndTime'))]],
    [
      'NewsManagement/AssociatedWith',
      childrenOf(management, 'AssociatedWith').map((one) => attributeIn(one, 'NewsItem')),
    ],
    ['NewsLines/CopyrightLine', allAt(around, 'NewsLines', 'CopyrightLine').map(lineIn)],
    ['NewsLines/SeriesLine', allAt(around, 'NewsLines', 'SeriesLine').map(lineIn)],
    ['NewsLines/NewsLine', otherLines(around)],
    ['AdministrativeMetadata/Provider', partiesOf(around, 'Provider')],
    ['AdministrativeMetadata/Contributor', partiesOf(around, 'Contributor')],
    ['AdministrativeMetadata/Property', propertiesIn(around, 'AdministrativeMetadata')],
    ['DescriptiveMetadata/SubjectCode', subjectCodes(around).filter((code) => !isTopicCode(code))],
    ['DescriptiveMetadata/Location', placesIn(around)],
    ['DescriptiveMetadata/OfInterestTo', named(['DescriptiveMetadata', 'OfInterestTo'])],
    ['DescriptiveMetadata/Property', propertiesIn(around, 'DescriptiveMetadata')],
    [
      'ContentItem/Href',
      leaves.filter(({ part }) => part === 'other').map(({ content }) => attributeIn(content, 'Href')),
    ],
  ]
  const entries = found.map(([name, texts]) => [
    name,
    [...new Set(texts.filter((text) => text !== ''))].join('; '),
  ])
  return Object.fromEntries(entries.filter(([, text]) => text !== '')) as Record<string, string>
}

function unusualStatus(management: XmlElement | undefined): string {
  const status = formalName(childAt(management, 'Status'))
  return /^(?:usable|cancell?ed|)$/i.test(status) ? '' : status
}

/** Lines of a type that only the sender knows, with their type. */
function otherLines(around: Around): string[] {
  return allAt(around, 'NewsLines', 'NewsLine').map((one) => {
    const type = formalName(childAt(one, 'NewsLineType'))
    const text = childrenOf(one, 'NewsLineText').map(lineIn).join(' ').trim()
    return text === '' || isForDesk(one) ? '' : `${type}: ${text}`
  })
}

function propertiesIn(around: Around, metadata: string): string[] {
  return allAt(around, metadata, 'Property').map((one) => {
    const name = attributeIn(one, 'FormalName')
    const value = attributeIn(one, 'Value')
    return value === '' || /^(?:keyword|author)$/i.test(name) ? '' : `${name}: ${value}`
  })
}

/** Every place but the one that is the event's, as its properties say. */
function placesIn(around: Around): string[] {
  const all = allAt(around, 'DescriptiveMetadata', 'Location')
  const event = all.find((one) => isEvent(one) && locationIn(one))
  return all
    .filter((one) => one !== event)
    .map((one) => {
      const words = childrenOf(one, 'Property').map((property) => attributeIn(property, 'Value'))
      const text = words.filter((word) => word !== '').join(', ')
      const how = attributeIn(one, 'HowPresent')
      return text === '' || how === '' ? text : `${how}: ${text}`
    })
}
