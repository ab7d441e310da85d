import { makePrintable } from '../../story/printable.ts'
import { foreignLine, foreignObject } from '../reading/foreign-text.ts'
import { type AnsObject, ownPairs } from './ans-object.ts'

const taken = new Set(
  'type version _id language slug last_updated_date display_date content_elements'.split(' '),
)

/** What the story takes of properties that have parts; the other parts are kept. */
const takenParts: Readonly<Record<string, readonly string[]>> = {
  headlines: ['basic', 'web', 'alert', 'social'],
  subheadlines: ['basic'],
  label: ['basic'],
  revision: ['revision_id'],
  planning: ['internal_note'],
  credits: ['by'],
  vanity_credits: ['by'],
}

// What we wrote ourselves and have read again, or made from what we have.
const ours = new Set(
  `first_publish_date status description revision location address distributor source taxonomy corrections promo_items
  content_restrictions additional_properties`.split(/\s+/),
)

/** What an object says and a story has no place for, by its name, and what of it is short enough to be read. */
export function keptOf(object: AnsObject): {
  readonly kept: Record<string, string> | undefined
  readonly notes: readonly string[]
} {
  const isOurs = ownPairs(object) !== null
  const found = Object.entries(object)
    .filter(([name]) => !taken.has(name) && !(isOurs ? ours.has(name) : isRepeated(name, object)))
    .map(([name, value]) => [makePrintable(name), printed(restOf(name, value))] as const)
    .filter(([, value]) => value !== '')
  return {
    kept: found.length > 0 ? Object.fromEntries(found) : undefined,
    notes: found.filter(([, value]) => value.length <= 200).map(([name, value]) => `${name}: ${value}`),
  }
}

/** What says again what another property has said already. */
function isRepeated(name: string, object: AnsObject): boolean {
  const basic = (property: string) => foreignLine(foreignObject(object[property])?.['basic'])
  if (name === 'description') return ['', basic('description')].includes(basic('subheadlines'))
  if (name !== 'first_publish_date') return false
  return [undefined, object['first_publish_date']].includes(object['display_date'])
}

function restOf(name: string, value: unknown): unknown {
  const parts = takenParts[name]
  const whole = foreignObject(value)
  if (!parts || !whole) return value
  const rest = Object.entries(whole).filter(([part]) => !parts.includes(part))
  return rest.length > 0 ? Object.fromEntries(rest) : ''
}

function printed(value: unknown): string {
  if (typeof value === 'string') return makePrintable(value)
  try {
    return makePrintable(JSON.stringify(value) ?? '')
  } catch {
    // Nested deeper than can be printed: the source holds it.
    return ''
  }
}
