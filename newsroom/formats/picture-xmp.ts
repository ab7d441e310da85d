import { inlineText } from '../story/block-text.ts'
import type { Asset } from '../story/asset.ts'
import { handoutNotice, printCredit } from '../story/print-credit.ts'
import type { PublishableStory } from '../story/story.ts'
import { element, escapeText } from './html/element.ts'
import { assetOf, type Picture, worded } from './story-parts.ts'

const namespaces = {
  'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:photoshop': 'http://ns.adobe.com/photoshop/1.0/',
  'xmlns:xmpRights': 'http://ns.adobe.com/xap/1.0/rights/',
  'xmlns:Iptc4xmpCore': 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
}

/**
 * What a picture is published with, as an XMP packet that goes into each of its renditions: caption, headline, alt text,
 * credit, creator, rights, terms of use, instructions and where and when it was taken, under the names of the IPTC Photo
 * Metadata Standard. Null where nothing is known of it. The same use gives the same packet.
 */
export function pictureXmp(story: PublishableStory, picture: Picture): string | null {
  const properties = [
    ...wordsOf(picture),
    ...creditOf(assetOf(story, picture)),
    ...originOf(assetOf(story, picture)),
  ]
  if (properties.length === 0) return null
  const description = element('rdf:Description', { 'rdf:about': '', ...namespaces }, properties.join(''))
  const tree = element('rdf:RDF', { 'xmlns:rdf': namespaces['xmlns:rdf'] }, description)
  const packet = element('x:xmpmeta', { 'xmlns:x': 'adobe:ns:meta/' }, tree)
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>${packet}<?xpacket end="r"?>`
}

function wordsOf({ alt, children: [headline, caption] }: Picture): string[] {
  return [
    ...text('photoshop:Headline', inlineText(headline.children)),
    ...translated('dc:description', inlineText(caption.children)),
    ...translated('Iptc4xmpCore:AltTextAccessibility', alt),
  ]
}

function creditOf(asset: Asset | undefined): string[] {
  const credit = asset?.credit ?? null
  return [
    ...(credit ? text('photoshop:Credit', printCredit(credit)) : []),
    ...text('photoshop:Source', credit?.organisation),
    ...listed('dc:creator', 'rdf:Seq', credit?.creator),
    ...translated('dc:rights', asset?.rights),
    ...translated('xmpRights:UsageTerms', (credit && handoutNotice(credit)) ?? undefined),
  ]
}

function originOf(asset: Asset | undefined): string[] {
  const { place, takenAt, instructions, jobId } = asset ?? {}
  return [
    ...text('photoshop:Instructions', instructions),
    ...text('photoshop:TransmissionReference', jobId),
    // XMP takes a date of ISO 8601, whole or in part; what is written otherwise stays in the story alone.
    ...text(
      'photoshop:DateCreated',
      /^\d{4}(?:-\d\d(?:-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?)?)?$/.exec(takenAt ?? '')?.[0],
    ),
    ...text('photoshop:City', place?.name),
    ...text('photoshop:State', place?.region),
    ...text('photoshop:Country', place?.country),
    ...text('Iptc4xmpCore:CountryCode', place?.countryCode),
  ]
}

function text(name: string, value: string | undefined): string[] {
  return worded(value) ? [element(name, {}, escapeText(value ?? ''))] : []
}

function listed(name: string, list: 'rdf:Seq' | 'rdf:Alt', value: string | undefined): string[] {
  const attributes = list === 'rdf:Alt' ? { 'xml:lang': 'x-default' } : {}
  const entry = element('rdf:li', attributes, escapeText(value ?? ''))
  return worded(value) ? [element(name, {}, element(list, {}, entry))] : []
}

function translated(name: string, value: string | undefined): string[] {
  return listed(name, 'rdf:Alt', value)
}
