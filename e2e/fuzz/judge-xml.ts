import { readPictureFields } from '../../electron/desk/media/picture-fields.ts'
import { readerNames } from '../../newsroom/formats/reader.ts'
import { readers } from '../../newsroom/formats/readers.ts'
import { blocksFromHtml } from '../../newsroom/formats/web-page/read-clipboard.ts'
import { guarded, judgeReader } from '../hardening/judge-table.ts'
import { judgeNodes } from '../hardening/oracle.ts'
import { foreignFile } from './foreign-file.ts'

/** The most that reading one file of the suite in one way may take, in milliseconds; its largest has some hundred kilobytes. */
const most = 15_000

/**
 * What is wrong with what everything that reads markup makes of an XML file: every reader of the table, pasted markup, and what
 * a picture says of itself. Nothing it includes or declares may be put in its place: what comes out is hardly larger than
 * what went in.
 */
export function judgeXml(bytes: Uint8Array): string[] {
  const file = foreignFile(bytes, 'copy.xml')
  const text = file.text ?? new TextDecoder().decode(bytes)
  const ways: readonly (readonly [string, () => unknown])[] = [
    ['pasted markup', () => blocksFromHtml(text, () => 'a')],
    ['a picture’s words', () => readPictureFields(withXmp(bytes))],
  ]
  return [
    ...readerNames.flatMap((name) => guarded(name, () => timed(() => judgeReader(readers[name], file)))),
    ...ways.flatMap(([name, read]) => guarded(name, () => timed(() => judgeMade(read(), bytes.length)))),
  ]
}

function timed(judge: () => string[]): string[] {
  const start = performance.now()
  const faults = judge()
  const took = performance.now() - start
  return took > most ? [...faults, `took ${Math.round(took)} ms`] : faults
}

function judgeMade(made: unknown, size: number): string[] {
  const length = JSON.stringify(made).length
  const isLarge = length > size * 30 + 10_000
  return [...judgeNodes(made), ...(isLarge ? [`made ${length} characters of ${size}`] : [])]
}

/** A JPEG's head with the file in the place of its XMP, as far as a segment can hold it. */
function withXmp(bytes: Uint8Array): Uint8Array {
  const inside = Buffer.concat([Buffer.from('http://ns.adobe.com/xap/1.0/\0'), bytes]).subarray(0, 65_000)
  const length = [(inside.length + 2) >> 8, (inside.length + 2) & 255]
  return new Uint8Array(
    Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe1, ...length]), inside, Buffer.from([0xff, 0xd9])]),
  )
}
