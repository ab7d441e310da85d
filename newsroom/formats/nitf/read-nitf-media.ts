import { parseFragment } from 'parse5'
import { type Credit, creditKind } from '../../story/credit.ts'
import { readLimits } from '../../story/usage-limits.ts'
import type { PublishableInline } from '../../story/inline.ts'
import { readLine } from '../html/read-line.ts'
import { parseCredit } from '../intake/parse-credit.ts'
import { attributeIn } from '../newsml-g2/g2-values.ts'
import type { ReadPicture } from '../reading/compose-story.ts'
import { fileHrefs } from '../reading/file-hrefs.ts'
import { foreignLine, foreignText } from '../reading/foreign-text.ts'
import { type Particulars, present } from '../reading/particulars.ts'
import { readPlacePairs } from '../reading/place-pairs.ts'
import { childAt, childrenOf, lineIn, type XmlElement, type XmlNode } from '../xml/xml-tree.ts'
import { nitfMarkup } from './nitf-markup.ts'

/** True for a `media` that shows a photo, drawing or graphic; sound, film and data are not pictures. */
export function isPictureMedia(media: XmlElement): boolean {
  const types = [media, ...childrenOf(media, 'media-reference')].flatMap((one) => [
    attributeIn(one, 'media-type'),
    attributeIn(one, 'mime-type'),
  ])
  return types.some((type) => /^(?:image|photo|graphic|picture)/i.test(type))
}

/** A picture as its `media` tells of it. */
export function readNitfMedia(media: XmlElement): ReadPicture {
  const [reference] = childrenOf(media, 'media-reference')
  const told = metadataIn(media)
  const place = readPlacePairs('place', told)
  const said = (text: string | undefined) => foreignText(text) || undefined
  return {
    ...captionIn(media),
    alt: attributeIn(reference, 'alternate-text'),
    credit: creditIn(media, told),
    ...present({
      rights: said(reference?.attributes['copyright']),
      instructions: said(told['instructions']),
      jobId: foreignLine(told['job-id']) || undefined,
      takenAt: foreignLine(told['date-taken']) || undefined,
      place: place ?? undefined,
    }),
    hrefs: fileHrefs(
      childrenOf(media, 'media-reference').map((one) => ({
        href: attributeIn(one, 'source') || fileName(attributeIn(one, 'name')),
        width: attributeIn(one, 'width'),
      })),
    ),
  }
}

/** A name that is a file's; many wires put a title there. */
function fileName(name: string): string {
  return /\.(?:jpe?g|png|gif|tiff?|webp)$/i.test(name) ? name : ''
}

function metadataIn(media: XmlElement): Particulars {
  return Object.fromEntries(
    childrenOf(media, 'media-metadata').map(({ attributes }) => [
      foreignLine(attributes['name']),
      foreignText(attributes['value']),
    ]),
  )
}

/** The words below a picture; a headline among them is the picture's own. */
function captionIn(media: XmlElement): Pick<ReadPicture, 'headline' | 'caption'> {
  const nodes = childrenOf(media, 'media-caption').flatMap(({ children }) => [...children, ' '])
  const isTitle = (node: XmlNode) => typeof node !== 'string' && /^hl[12]$/.test(node.name)
  return {
    headline: wordsOf(nodes.filter(isTitle)),
    caption: wordsOf(nodes.filter((node) => !isTitle(node))),
  }
}

function wordsOf(nodes: readonly XmlNode[]): PublishableInline[] {
  return readLine(parseFragment(nitfMarkup(nodes)).childNodes)
}

/** The credit from its parts where they are told; else from the printed line. */
function creditIn(media: XmlElement, told: Particulars): Credit | null {
  const part = (name: string) => foreignLine(told[`credit.${name}`]) || undefined
  const kind = creditKind.safeParse(told['credit.kind'])
  const organisation = part('organisation')
  if (kind.success && organisation)
    return {
      ...present({ creator: part('creator'), via: part('via') }),
      organisation,
      kind: kind.data,
      mandatory: told['credit.mandatory'] === 'true',
      ...present({ limits: readLimits(told['usage-terms'] ?? '') }),
    }
  const producers = childrenOf(media, 'media-producer').map(lineIn)
  const line = producers.join(' ').trim() || attributeIn(childAt(media, 'media-reference'), 'source-credit')
  return line === '' ? null : parseCredit(line)
}
