import type { Person } from '../../story/byline.ts'
import type { Chain } from '../../story/chain.ts'
import type { Place } from '../../story/place.ts'
import type { Ednote, Subject } from '../../story/story.ts'
import { isAgencyName } from '../intake/agencies.ts'
import { attributeIn, textIn } from '../newsml-g2/g2-values.ts'
import { isTopicCode } from '../nitf/nitf-names.ts'
import type { ReadFields } from '../reading/compose-story.ts'
import { foreignInstant, foreignLanguage, foreignUrgency } from '../reading/foreign-text.ts'
import { embargoOf, present } from '../reading/particulars.ts'
import { settleByline } from '../reading/settle-byline.ts'
import { childAt, childrenOf, lineIn, type XmlElement } from '../xml/xml-tree.ts'
import type { Around } from './content-leaves.ts'
import { formalName, locationIn, propertiesOf } from './newsml-values.ts'

/** All elements on this way below the components around a story, those of the innermost first. */
export function allAt(around: Around, ...way: readonly string[]): XmlElement[] {
  const [last = '', ...before] = way.toReversed()
  return around.flatMap((component) => {
    let found = [component]
    // A wire that forgets a letter of `DescriptiveMetadata` means it all the same.
    for (const name of before.toReversed())
      found = found.flatMap((one) => childrenOf(one).filter((child) => isNamed(child, name)))
    return found.flatMap((one) => childrenOf(one, last))
  })
}

function isNamed({ name }: XmlElement, wanted: string): boolean {
  return name === wanted || (wanted === 'DescriptiveMetadata' && name === 'DescriptiveMetada')
}

/** The first of a story's lines of a kind in which something is written. */
export function newsLine(around: Around, kind: string): string {
  return (
    allAt(around, 'NewsLines', kind)
      .map(lineIn)
      .find((line) => line !== '') ?? ''
  )
}

/** What an item and the components around a story say of it; the copy and its dateline are read apart. */
export function readNewsLines(item: XmlElement, around: Around, language: string): ReadFields {
  const spoken = languageOf(item, around) ?? language
  const { names, initials } = creatorsOf(around)
  const line = newsLine(around, 'ByLine')
  const title = newsLine(around, 'ByLineTitle') || undefined
  const people = names.map((name) => ({ name, ...present({ role: title }) }))
  return {
    language: spoken,
    headlines: { main: newsLine(around, 'HeadLine') },
    standfirst: newsLine(around, 'SubHeadLine'),
    slugline: newsLine(around, 'SlugLine') || lineIn(childAt(item, 'Identification', 'NameLabel')),
    byline: settleByline(line === '' ? people : [], line, { language: spoken, isOurs: false }),
    signOff: initials.join('/'),
    source:
      newsLine(around, 'CreditLine') ||
      partiesOf(around, 'Source')[0] ||
      partiesOf(around, 'Provider')[0] ||
      '',
    usageTerms: [
      ...allAt(around, 'NewsLines', 'RightsLine'),
      ...allAt(around, 'RightsMetadata', 'UsageRights'),
    ]
      .map(textIn)
      .filter((text) => text !== '')
      .join('\n'),
    ...topicsOf(around),
    ...managementOf(item, around),
  }
}

function languageOf(item: XmlElement, around: Around): string | null {
  const said = [
    ...allAt(around, 'DescriptiveMetadata', 'Language').map(formalName),
    ...around.map((one) => attributeIn(one, 'xml:lang')),
    attributeIn(item, 'xml:lang'),
  ]
  return said.map(foreignLanguage).find((tag) => tag !== null) ?? null
}

/** What the parties of a kind are called; those nearest to the story first. */
export function partiesOf(around: Around, kind: string): string[] {
  return allAt(around, 'AdministrativeMetadata', kind, 'Party')
    .map(formalName)
    .filter((name) => name !== '')
}

/** Who made the story: full names, and initials as desks sign with. An agency is neither. */
function creatorsOf(around: Around): { names: Person['name'][]; initials: string[] } {
  const providers = [...partiesOf(around, 'Provider'), ...partiesOf(around, 'Source')]
  const creators = partiesOf(around, 'Creator').filter(
    (name) => !providers.includes(name) && !isAgencyName(name),
  )
  const authors = around.flatMap((one) => propertiesOf(childAt(one, 'AdministrativeMetadata'), 'author'))
  const isName = (name: string) => /\p{L}\s+\p{Lu}\p{Ll}/u.test(name) && !/[-–/,]\s/.test(name)
  return {
    names: creators.filter(isName),
    initials: [...creators.filter((name) => !isName(name)), ...authors].map((name) =>
      name.replace(/^\((.*)\)$/, '$1'),
    ),
  }
}

function topicsOf(around: Around): ReadFields {
  const words = [
    ...allAt(around, 'NewsLines', 'KeywordLine').map(lineIn),
    ...around.flatMap((one) => propertiesOf(childAt(one, 'DescriptiveMetadata'), 'Keyword')),
  ]
  const genre = allAt(around, 'DescriptiveMetadata', 'Genre').map(formalName)
  return {
    genre: genre.find((name) => name !== '') ?? '',
    keywords: [...new Set(words.flatMap((line) => line.split(/\s*[;,]\s*/)).filter((word) => word !== ''))],
    subjects: subjectCodes(around)
      .filter(isTopicCode)
      .map((code): Subject => ({ qcode: `medtop:${code}`, name: '' })),
  }
}

/** The eight figures of each subject once, of the older Subject Codes and of Media Topics. */
export function subjectCodes(around: Around): string[] {
  const codes = allAt(around, 'DescriptiveMetadata', 'SubjectCode').flatMap((one) =>
    childrenOf(one).map(formalName),
  )
  return [...new Set(codes.filter((code) => code !== ''))]
}

function managementOf(item: XmlElement, around: Around): ReadFields {
  const management = childAt(item, 'NewsManagement')
  const urgency =
    foreignUrgency(formalName(childAt(management, 'Urgency'))) ??
    foreignUrgency(
      around.flatMap((one) => propertiesOf(childAt(one, 'AdministrativeMetadata'), 'Priority'))[0],
    )
  const change = childAt(management, 'StatusWillChange')
  const isHeld = /embargo/i.test(formalName(childAt(management, 'Status')))
  return {
    chain: chainOf(management),
    embargo: isHeld ? embargoOf(foreignInstant(lineIn(childAt(change, 'DateAndTime'))), {}) : null,
    eventPlace: locationsOf(around, isEvent)[0] ?? null,
    ednotes: notesOf(management, around),
    ...present({ urgency: urgency ?? undefined }),
  }
}

/** The places of a story whose `Location` is of the wanted kind. */
export function locationsOf(around: Around, isWanted: (location: XmlElement) => boolean): Place[] {
  return allAt(around, 'DescriptiveMetadata', 'Location')
    .filter(isWanted)
    .flatMap((one) => locationIn(one) ?? [])
}

/** True for a place where something happened, or which the story is about. */
export function isEvent(location: XmlElement): boolean {
  return /^(?:event|relatesto)$/i.test(attributeIn(location, 'HowPresent'))
}

/** True for the place where the news was written. */
export function isOrigin(location: XmlElement): boolean {
  return /^origin$/i.test(attributeIn(location, 'HowPresent'))
}

function chainOf(management: XmlElement | undefined): Chain {
  const status = formalName(childAt(management, 'Status'))
  const instructions = childrenOf(management, 'Instruction').map(formalName).join(' ')
  if (/cancel|kill|withdrawn/i.test(status) || /delete|kill|cancel/i.test(instructions))
    return { kind: 'withdrawn', sequence: 0 }
  if (/rectif|correct/i.test(instructions)) return { kind: 'corrected', sequence: 0 }
  return { kind: /update|replace/i.test(instructions) ? 'update' : 'original', sequence: 0 }
}

/** True for a line that speaks to the desk and not to the reader, by its type. */
export function isForDesk(line: XmlElement): boolean {
  return /advis|note|instruction|editor/i.test(formalName(childAt(line, 'NewsLineType')))
}

/** Lines that speak to the desk, and comments that are no mark of a system. */
function notesOf(management: XmlElement | undefined, around: Around): Ednote[] {
  const lines = allAt(around, 'NewsLines', 'NewsLine').filter(isForDesk)
  const said = [
    ...lines.flatMap((one) => childrenOf(one, 'NewsLineText')),
    ...childrenOf(management, 'Comment'),
  ]
  return said
    .map(textIn)
    .filter((text) => text !== '')
    .map((text) => ({ role: /^correct/i.test(text) ? ('correction' as const) : ('clients' as const), text }))
}
