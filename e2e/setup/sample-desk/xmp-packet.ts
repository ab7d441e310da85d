import type { PictureFacts } from './picture-facts.ts'

const namespaces = [
  'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"',
  'xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"',
].join(' ')

/** The same facts as an XMP packet, by the property names of the IPTC Photo Metadata Standard. */
export function writeXmpPacket(facts: PictureFacts): string {
  const properties = [
    `<dc:description>${alternative(facts.caption)}</dc:description>`,
    `<dc:rights>${alternative(facts.copyright)}</dc:rights>`,
    `<dc:creator><rdf:Seq><rdf:li>${escaped(facts.creator)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:subject><rdf:Bag>${facts.keywords.map((keyword) => `<rdf:li>${escaped(keyword)}</rdf:li>`).join('')}</rdf:Bag></dc:subject>`,
    property('photoshop:Headline', facts.headline),
    property('photoshop:Credit', facts.credit),
    property('photoshop:Source', facts.source),
    property('photoshop:AuthorsPosition', facts.creatorTitle),
    property('photoshop:City', facts.city),
    property('photoshop:State', facts.region),
    property('photoshop:Country', facts.country),
    property('photoshop:DateCreated', `${facts.takenOn}T${facts.takenAt}`),
    property('photoshop:TransmissionReference', facts.jobId),
    property('Iptc4xmpCore:CountryCode', facts.countryCode),
  ]
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${namespaces}><rdf:Description rdf:about="">${properties.join('')}</rdf:Description></rdf:RDF></x:xmpmeta>`
}

function property(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`
}

function alternative(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
