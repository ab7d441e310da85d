import type { Subject } from '../../story/story.ts'
import type { ReadFields } from '../reading/compose-story.ts'
import { foreignLine, foreignMoment, foreignText } from '../reading/foreign-text.ts'
import { childAt, childrenOf, lineIn, wordsIn, type XmlElement } from '../xml/xml-tree.ts'

/** What a package document says: of the book, and which pages are read in which order, by their names beside it. */
export type ReadPackage = {
  readonly fields: ReadFields
  readonly guid: string
  readonly pages: readonly string[]
}

/** Reads a package document (EPUB 3.3, 5) as far as ours go. The contents are no page to be read. */
export function readPackage(root: XmlElement): ReadPackage {
  const metadata = childAt(root, 'metadata')
  const line = (name: string) => foreignLine(lineIn(childAt(metadata, name)))
  const { subjects, keywords } = readSubjects(metadata)
  return {
    fields: {
      genre: line('type'),
      source: line('source'),
      usageTerms: foreignText(wordsIn(childAt(metadata, 'rights'))),
      published: foreignMoment(line('date')),
      subjects,
      keywords,
    },
    guid: line('identifier'),
    pages: readPages(root),
  }
}

/** Subjects are those that a `term` of their own refines; all others are keywords. */
function readSubjects(metadata: XmlElement | undefined): { subjects: Subject[]; keywords: string[] } {
  const terms = new Map(
    childrenOf(metadata, 'meta')
      .filter(({ attributes }) => attributes['property'] === 'term')
      .map((meta) => [meta.attributes['refines'] ?? '', lineIn(meta)]),
  )
  const subjects: Subject[] = []
  const keywords: string[] = []
  for (const element of childrenOf(metadata, 'subject')) {
    const code = terms.get(`#${element.attributes['id'] ?? ''}`)
    const words = foreignLine(lineIn(element))
    if (code === undefined) keywords.push(words)
    else subjects.push({ qcode: `medtop:${code}`, name: words })
  }
  return { subjects, keywords }
}

function readPages(root: XmlElement): string[] {
  const files = new Map(
    childrenOf(childAt(root, 'manifest'), 'item').map(({ attributes }) => [attributes['id'], attributes]),
  )
  return childrenOf(childAt(root, 'spine'), 'itemref').flatMap(({ attributes }) => {
    const file = files.get(attributes['idref'])
    return file?.['href'] !== undefined && file['properties'] !== 'nav' ? [file['href']] : []
  })
}
