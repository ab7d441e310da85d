import { strFromU8, unzipSync } from 'fflate'

/** True for bytes that begin as a zip does. */
export function isZip(bytes: Uint8Array): boolean {
  return strFromU8(bytes.subarray(0, 4), true) === 'PK\u0003\u0004'
}

/** What a file that is a zip says: the text of all its parts that are text, in their order, each ending with a line feed. */
export function zipText(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .filter(([name]) => /\.(?:xml|rels|xhtml|opf|css|json)$|^mimetype$/.test(name))
    .map(([, part]) => `${strFromU8(part).trimEnd()}\n`)
    .join('')
}
