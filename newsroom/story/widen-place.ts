import type { HouseStyle, StandAlonePlace } from './house-style.ts'
import type { Place } from './place.ts'

/** Why a place is printed with a region or country behind it, or without. */
export type PlaceReason =
  /** The style never prints a wider place. */
  | 'never'
  /** It is on the house's list of places that stand alone. */
  | 'stands-alone'
  /** A place of this name is on the list, but it is another one. */
  | 'namesake'
  /** It is no town, such as an aircraft or a river. */
  | 'unusual'
  /** It is not on the list. */
  | 'not-listed'
  /** It is not on the list, and neither its region nor its country is known. */
  | 'unknown'

/** What is printed behind a place, or nothing, and why. */
export type WidenedPlace = {
  readonly wider: string | null
  readonly kind: 'region' | 'country' | 'none'
  readonly reason: PlaceReason
}

/** Decides by a house's rules whether a place is followed by its region or its country. Nothing unknown is filled in. */
export function widenPlace(place: Place, style: HouseStyle): WidenedPlace {
  if (style.wider === 'never') return alone('never')
  if (isUnusual(place.name, style)) return alone('unusual')
  const listed = style.standAlone.filter(({ name }) => plain(name) === plain(place.name))
  if (listed.some((known) => isSame(place, known, style))) return alone('stands-alone')
  const reason = listed.length > 0 ? 'namesake' : 'not-listed'
  const country = countryOf(place, style)
  const region = place.region && printRegion(place.region, country, style)
  if (region && (country === undefined ? !place.country : style.regionIn.includes(country)))
    return { wider: region, kind: 'region', reason }
  const printed = (country && style.countries[country]) ?? place.country
  if (printed) return { wider: printed, kind: 'country', reason }
  return region ? { wider: region, kind: 'region', reason } : alone('unknown')
}

/** True for what is no town by its first words, as `Aboard Air Force One`. */
export function isUnusual(name: string, { unusual }: HouseStyle): boolean {
  return unusual.some((first) => plain(name).startsWith(`${plain(first)} `))
}

function alone(reason: PlaceReason): WidenedPlace {
  return { wider: null, kind: 'none', reason }
}

function isSame(place: Place, known: StandAlonePlace, style: HouseStyle): boolean {
  const country = countryOf(place, style)
  if (country && known.country && country !== known.country) return false
  if (!place.region || !known.region) return true
  return (
    plain(printRegion(place.region, known.country, style)) ===
    plain(printRegion(known.region, known.country, style))
  )
}

/** The country's code, known also by its printed name, or by a region that the rules have for one country. */
function countryOf({ countryCode, country, region }: Place, style: HouseStyle): string | undefined {
  if (countryCode) return countryCode
  const named = Object.entries(style.countries).find(([, name]) => country && plain(name) === plain(country))
  if (named || !region) return named?.[0]
  return Object.entries(style.regions).find(([, regions]) =>
    Object.entries(regions)
      .flat()
      .some((name) => plain(name) === plain(region)),
  )?.[0]
}

function printRegion(region: string, country: string | undefined, { regions }: HouseStyle): string {
  const known = country === undefined ? Object.values(regions) : [regions[country] ?? {}]
  const found = known
    .flatMap((names) => Object.entries(names))
    .find(([name]) => plain(name) === plain(region))
  return found?.[1] ?? region
}

function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}
