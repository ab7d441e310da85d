/** An item of a made-up agency in NewsML-G2, as a wire client puts it into a folder. */
export function wireItem({
  guid,
  version,
  headline,
  words,
}: {
  readonly guid: string
  readonly version: number
  readonly headline: string
  readonly words: string
}): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:northwire.example:20261125:${guid}" version="${version}"
  standard="NewsML-G2" standardversion="2.35" conformance="power" xml:lang="en">
  <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/>
  <itemMeta>
    <itemClass qcode="ninat:text"/>
    <provider literal="Northwire"/>
    <versionCreated>2026-11-25T0${version}:00:00Z</versionCreated>
    <pubStatus qcode="stat:usable"/>
  </itemMeta>
  <contentMeta>
    <slugline>${guid.toUpperCase()}</slugline>
    <headline>${headline}</headline>
  </contentMeta>
  <contentSet>
    <inlineXML contenttype="application/xhtml+xml">
      <html xmlns="http://www.w3.org/1999/xhtml"><head><title>${headline}</title></head><body><p>${words}</p></body></html>
    </inlineXML>
  </contentSet>
</newsItem>
`
}
