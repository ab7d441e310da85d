import type { PictureFacts } from './picture-facts.ts'

// IPTC-NAA Information Interchange Model 4.2, record 2: the number of each dataset and its longest value in bytes.
const datasets = {
  objectName: [5, 64],
  keyword: [25, 64],
  dateCreated: [55, 8],
  timeCreated: [60, 11],
  byline: [80, 32],
  bylineTitle: [85, 32],
  city: [90, 32],
  province: [95, 32],
  countryCode: [100, 3],
  country: [101, 64],
  jobId: [103, 32],
  headline: [105, 256],
  credit: [110, 32],
  source: [115, 32],
  copyright: [116, 128],
  caption: [120, 2000],
} as const
type DatasetName = keyof typeof datasets

/**
 * The facts as a JPEG APP13 segment: IIM datasets in UTF-8, inside Photoshop's image resource 0x0404.
 *
 * Throws where a value is longer than its dataset may be: a cut caption would be a wrong caption.
 */
export function writeIptcSegment(facts: PictureFacts): Buffer {
  const iim = Buffer.concat([
    // 1:90 with ESC % G says that everything after it is UTF-8; 2:0 is the record's version.
    writeDataset(1, 90, Buffer.from('\u001b%G', 'latin1')),
    writeDataset(2, 0, Buffer.from([0, 4])),
    ...valuesOf(facts).map(([name, value]) => writeText(name, value)),
  ])
  return writeSegment(Buffer.concat([Buffer.from('Photoshop 3.0\0', 'latin1'), writeResource(0x0404, iim)]))
}

function valuesOf(facts: PictureFacts): readonly (readonly [DatasetName, string])[] {
  return [
    ['objectName', facts.jobId],
    ...facts.keywords.map((keyword) => ['keyword', keyword] as const),
    ['dateCreated', facts.takenOn.replaceAll('-', '')],
    ['timeCreated', facts.takenAt.replaceAll(':', '')],
    ['byline', facts.creator],
    ['bylineTitle', facts.creatorTitle],
    ['city', facts.city],
    ['province', facts.region],
    ['countryCode', facts.countryCode],
    ['country', facts.country],
    ['jobId', facts.jobId],
    ['headline', facts.headline],
    ['credit', facts.credit],
    ['source', facts.source],
    ['copyright', facts.copyright],
    ['caption', facts.caption],
  ]
}

function writeText(name: DatasetName, text: string): Buffer {
  const [number, longest] = datasets[name]
  const value = Buffer.from(text, 'utf8')
  if (value.length > longest) throw new Error(`${name} may have ${longest} bytes and has ${value.length}.`)
  return writeDataset(2, number, value)
}

/** Tag marker 0x1C, record, dataset, length in two bytes, value. */
function writeDataset(record: number, number: number, value: Buffer): Buffer {
  const head = Buffer.from([0x1c, record, number, 0, 0])
  head.writeUInt16BE(value.length, 3)
  return Buffer.concat([head, value])
}

/** One Photoshop image resource: signature, number, an empty name, length, data padded to an even length. */
function writeResource(number: number, data: Buffer): Buffer {
  const head = Buffer.alloc(12)
  head.write('8BIM', 0, 'latin1')
  head.writeUInt16BE(number, 4)
  head.writeUInt32BE(data.length, 8)
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)])
}

function writeSegment(content: Buffer): Buffer {
  const head = Buffer.from([0xff, 0xed, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([head, content])
}

/** The JPEG with a segment put in before its first table, after the APP0 and APP1 segments that must come first. */
export function insertSegment(jpeg: Buffer, segment: Buffer): Buffer {
  let at = 2
  while (jpeg[at] === 0xff && (jpeg[at + 1] === 0xe0 || jpeg[at + 1] === 0xe1))
    at += 2 + jpeg.readUInt16BE(at + 2)
  return Buffer.concat([jpeg.subarray(0, at), segment, jpeg.subarray(at)])
}
