import ExifReader from 'exifreader'

/** What a picture says of itself. A field it has nothing for is absent. */
export type PictureFields = {
  readonly headline?: string
  readonly caption?: string
  readonly alt?: string
  readonly creditLine?: string
  readonly creator?: string
  readonly source?: string
  readonly city?: string
  readonly region?: string
  readonly country?: string
  readonly countryCode?: string
  readonly takenAt?: string
  readonly rights?: string
  readonly instructions?: string
  readonly jobId?: string
  /** The same fields as they stood, under `XMP …` and `IIM …` with their standard names. */
  readonly original: Readonly<Record<string, string>>
}

type FieldName = Exclude<keyof PictureFields, 'original'>

/** Where each field stands: the XMP property and the IIM dataset, by the names of the IPTC Photo Metadata Standard. */
const standing: Readonly<Record<Exclude<FieldName, 'takenAt'>, readonly [xmp: string, iim: string | null]>> =
  {
    headline: ['Headline', 'Headline'],
    caption: ['description', 'Caption/Abstract'],
    alt: ['AltTextAccessibility', null],
    creditLine: ['Credit', 'Credit'],
    creator: ['creator', 'By-line'],
    source: ['Source', 'Source'],
    city: ['City', 'City'],
    region: ['State', 'Province/State'],
    country: ['Country', 'Country/Primary Location Name'],
    countryCode: ['CountryCode', 'Country/Primary Location Code'],
    rights: ['rights', 'Copyright Notice'],
    instructions: ['Instructions', 'Special Instructions'],
    jobId: ['TransmissionReference', 'Original Transmission Reference'],
  }

type Group = Readonly<Record<string, unknown>>

/** Reads IPTC and XMP, XMP first. A picture that has none, or whose metadata is damaged, says nothing. */
export function readPictureFields(bytes: Uint8Array): PictureFields {
  const groups = loadGroups(bytes)
  const fields: Partial<Record<FieldName, string>> = {}
  const original: Record<string, string> = {}
  for (const [field, [xmp, iim]] of Object.entries(standing)) {
    const [inXmp, inIim] = [textOf(groups.xmp, xmp), iim === null ? '' : textOf(groups.iptc, iim)]
    if (inXmp !== '') original[`XMP ${xmp}`] = inXmp
    if (inIim !== '') original[`IIM ${iim ?? ''}`] = inIim
    const text = inXmp || inIim
    if (text !== '') fields[field as FieldName] = text
  }
  const takenAt = readTaken(groups)
  return { ...fields, ...(takenAt === '' ? {} : { takenAt }), original }
}

type Groups = { readonly xmp: Group; readonly iptc: Group; readonly exif: Group }

function loadGroups(bytes: Uint8Array): Groups {
  try {
    const { buffer, byteOffset, byteLength } = bytes
    const loaded = ExifReader.load(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer, {
      expanded: true,
    })
    return { xmp: { ...loaded.xmp }, iptc: { ...loaded.iptc }, exif: { ...loaded.exif } }
  } catch {
    // Thrown for a picture without metadata as for a damaged one; the picture itself is looked at elsewhere.
    return { xmp: {}, iptc: {}, exif: {} }
  }
}

function textOf(group: Group, name: string): string {
  const found: unknown = group[name]
  const described = Array.isArray(found) ? found.map(describe).join(', ') : describe(found)
  return described.trim()
}

function describe(tag: unknown): string {
  if (typeof tag !== 'object' || tag === null || !('description' in tag)) return ''
  return typeof tag.description === 'string' ? tag.description : ''
}

function readTaken({ xmp, iptc, exif }: Groups): string {
  const inXmp = textOf(xmp, 'DateCreated')
  if (inXmp !== '') return inXmp
  const [day, time] = [textOf(iptc, 'Date Created'), textOf(iptc, 'Time Created')]
  if (day !== '') return time === '' ? day : `${day}T${time}`
  const taken = textOf(exif, 'DateTimeOriginal').replace(/^(\d{4}):(\d\d):(\d\d) /, '$1-$2-$3T')
  return taken === '' ? '' : `${taken}${textOf(exif, 'OffsetTimeOriginal')}`
}
