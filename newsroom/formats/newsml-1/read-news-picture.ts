import type { PublishableInline } from '../../story/inline.ts'
import { attributeIn } from '../newsml-g2/g2-values.ts'
import type { ReadPicture } from '../reading/compose-story.ts'
import { fileHrefs } from '../reading/file-hrefs.ts'
import { present } from '../reading/particulars.ts'
import { settleCredit } from '../reading/settle-credit.ts'
import { childAt, lineIn } from '../xml/xml-tree.ts'
import type { Leaf } from './content-leaves.ts'
import type { PictureGroup } from './news-components.ts'
import { propertiesOf } from './newsml-values.ts'
import { readContentLine } from './read-content.ts'
import { allAt, isEvent, locationsOf, newsLine, partiesOf } from './read-news-lines.ts'

/**
 * A picture as its components tell of it; what they share with the story around them is the story's. A headline that is the
 * story's own is not the picture's.
 */
export function readNewsPicture(group: PictureGroup, storyHeadline: string): ReadPicture {
  const { files, leaves, near } = group
  const headline = wordsOf(leaves, 'title')
  const line = newsLine(near, 'HeadLine')
  const titled = headline.length > 0 ? headline : line === '' ? [] : [{ text: line }]
  const [place] = locationsOf(near, (location) => !isEvent(location))
  return {
    headline: textOf(titled) === storyHeadline ? [] : titled,
    caption: wordsOf(leaves, 'caption'),
    credit: settleCredit(
      newsLine(near, 'CreditLine') || (partiesOf(near, 'Source')[0] ?? partiesOf(near, 'Provider')[0] ?? ''),
      newsLine(near, 'ByLine') || (partiesOf(near, 'Creator')[0] ?? ''),
    ),
    ...present({
      rights: newsLine(near, 'CopyrightLine') || undefined,
      instructions: newsLine(near, 'RightsLine') || undefined,
      takenAt: allAt(near, 'DescriptiveMetadata', 'DateLineDate').map(lineIn)[0] || undefined,
      place,
    }),
    hrefs: fileHrefs(
      files.map((file) => ({
        href: attributeIn(file, 'Href'),
        width: propertiesOf(childAt(file, 'Characteristics'), 'Width')[0] ?? '',
      })),
    ),
  }
}

function wordsOf(leaves: readonly Leaf[], part: Leaf['part']): PublishableInline[] {
  const found = leaves.filter((leaf) => leaf.part === part).map(({ content }) => readContentLine(content))
  return found.flatMap((words, at) => (at === 0 ? words : [{ text: ' ' }, ...words]))
}

function textOf(words: readonly PublishableInline[]): string {
  return words.map((one) => ('text' in one ? String(one.text) : '')).join('')
}
