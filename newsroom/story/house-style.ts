import * as z from 'zod'
import { dateline, type DatelineStyle } from './dateline.ts'
import { language } from './language.ts'
import { line } from './printable.ts'

const countryCode = z.string().regex(/^[A-Z]{2}$/)

/** A place that a house prints alone. Country and region, where they are given, tell it from its namesakes. */
export const standAlonePlace = z.looseObject({
  name: line.min(1),
  country: countryCode.optional(),
  region: line.optional(),
})
export type StandAlonePlace = z.infer<typeof standAlonePlace>

/** How a style prints a day. */
export const dayForm = z.looseObject({
  /** January to December as they stand beside a day, each with its stop where it has one. */
  months: z.array(line.min(1)).length(12),
  order: z.enum(['month-day', 'day-month']),
  year: z.boolean(),
})
export type DayForm = z.infer<typeof dayForm>

/** How a house prints a dateline: rules as data, with the examples they are tried on. */
export const houseStyle = z.looseObject({
  /** The edition of this form of rules. */
  edition: z.literal(1),
  name: line.min(1),
  /** Where the rules are known from. They are a house's own to change. */
  sources: z.array(line),
  /** The language whose capitals place names are put into; null leaves names as they are written. */
  capitals: language.nullable(),
  /** Stands between two places. */
  joiner: line.min(1),
  /** Whether a place that does not stand alone is followed by its region or country. */
  wider: z.enum(['never', 'unless-alone']),
  standAlone: z.array(standAlonePlace),
  /** The countries in which the region is printed in the country's stead. */
  regionIn: z.array(countryCode),
  /** By country: a region's name in running text, and as it is printed. */
  regions: z.record(countryCode, z.record(z.string(), line)),
  /** Names of countries that the house prints otherwise than they are usually written. */
  countries: z.record(countryCode, line),
  /** First words of places that are no towns, such as `Aboard`: they are never followed by a country. */
  unusual: z.array(line.min(1)),
  /** Null prints no date. */
  date: dayForm.nullable(),
  /** What stands around the agency; null prints none. */
  agency: z.looseObject({ open: line, close: line }).nullable(),
  dash: z.looseObject({ runIn: line, ownLine: line }),
  /** How places written in Hangul stand with their agency, as in `(서울=연합뉴스)`; null prints them as any other. */
  hangul: z.looseObject({ joiner: line.min(1), equals: line.min(1) }).nullable(),
  /** Datelines as the house prints them, each with the rule it shows. They are tried by the tests. */
  examples: z.array(z.looseObject({ rule: line, dateline, printed: line })),
})
export type HouseStyle = z.infer<typeof houseStyle>

/** A style by the name of a given one, or with its rules. */
export type PrintStyle = DatelineStyle | HouseStyle
