import type { Particulars } from '../reading/particulars.ts'
import { foreignObject } from '../reading/foreign-text.ts'

/** An object of ANS as JSON has it. */
export type AnsObject = Readonly<Record<string, unknown>>

/** The version of ANS that is written: the one Arc runs in production. */
export const ansVersion = '0.10.11'

/**
 * What a story has and ANS has no place for, in `additional_properties`, where systems keep what is theirs: under one name,
 * so that it is in nobody's way.
 */
export function ownProperties(own: Readonly<Record<string, unknown>>): AnsObject {
  return { additional_properties: { dateline: own } }
}

/** What `ownProperties` has written, as far as it is texts; null for an object that is not ours. */
export function ownPairs(object: AnsObject): Particulars | null {
  const own = foreignObject(foreignObject(object['additional_properties'])?.['dateline'])
  if (!own) return null
  const pairs = Object.entries(own).filter((pair): pair is [string, string] => typeof pair[1] === 'string')
  return Object.fromEntries(pairs)
}
