import { element, type Attributes, escapeText } from '../html/element.ts'
import { picturesOf, worded } from '../story-parts.ts'
import type { Book } from './book.ts'

/**
 * What people who can't see the page, or see it otherwise, are told of the book before they open it (EPUB Accessibility 1.1,
 * section 2): only what is true of this very one.
 */
export function accessibilityOf(book: Book): string[] {
  const shown = book.stories.flatMap(({ story, pictures }) =>
    picturesOf(story.body).filter(({ asset }) => (pictures[asset] ?? []).length > 0),
  )
  const undescribed = shown.filter(({ alt }) => worded(alt) === undefined).length
  const hasPictures = shown.length > 0
  const isDescribed = undescribed === 0
  return [
    property('accessMode', 'textual'),
    ...(hasPictures ? [property('accessMode', 'visual')] : []),
    property('accessModeSufficient', hasPictures && !isDescribed ? 'textual,visual' : 'textual'),
    ...['tableOfContents', 'readingOrder', 'structuralNavigation', 'displayTransformability'].map((name) =>
      property('accessibilityFeature', name),
    ),
    ...(hasPictures && isDescribed ? [property('accessibilityFeature', 'alternativeText')] : []),
    property('accessibilityHazard', 'none'),
    property('accessibilitySummary', summarise(shown.length, undescribed), { 'xml:lang': 'en', dir: 'ltr' }),
  ]
}

function property(name: string, text: string, attributes: Attributes = {}): string {
  return element('meta', { property: `schema:${name}`, ...attributes }, escapeText(text))
}

function summarise(shown: number, undescribed: number): string {
  const structure = 'Headings, lists, quotations and tables are marked as such.'
  if (shown === 0) return `${structure} There are no pictures.`
  if (undescribed === 0) return `${structure} Every picture has alternative text.`
  return `${structure} Pictures: ${shown}, of which ${undescribed} without alternative text.`
}
