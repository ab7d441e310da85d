import * as z from 'zod'
import { timeZone } from '../story/moment.ts'
import { line } from '../story/printable.ts'

/** A place as the gazetteer knows it, under the name that was looked for. */
export const foundPlace = z.strictObject({
  /** GeoNames' own number. */
  id: z.int().positive(),
  name: line.min(1),
  /** State, province or region in English; empty where it has none, or where the name is in another script. */
  region: line,
  /** In the language of the name's script: English, Korean or Arabic. */
  country: line,
  countryCode: z.string().regex(/^[A-Z]{2}$/),
  timeZone,
  population: z.int().min(0),
})
export type FoundPlace = z.infer<typeof foundPlace>

/** What a window may ask of the gazetteer, which is held offline. */
export const gazetteerCalls = {
  /**
   * The places whose name in any script begins with the text, best first: those used `lately`, then whole names before
   * beginnings, then by population. Words after a comma tell the region or country: `Paris, Tex`. Empty where nothing is
   * found, or where the gazetteer can't be read.
   */
  'gazetteer:find': {
    request: z.strictObject({
      text: z.string().max(100),
      limit: z.int().min(1).max(50),
      /** Numbers of places, the latest first. */
      lately: z.array(z.int().positive()).max(50),
    }),
    value: z.strictObject({ places: z.array(foundPlace) }),
  },
}
