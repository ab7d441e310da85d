import * as z from 'zod'
import { instant } from '../../story/moment.ts'
import type { AnsObject } from './ans-object.ts'

const text = z.string()
const switches = z.record(z.string(), z.boolean())

/** What a story has no place for and may be written back as it came, each of the shape that the schema wants. */
const shapes: Readonly<Record<string, z.ZodType>> = {
  subtype: text,
  channels: z.array(text),
  copyright: text,
  canonical_url: text,
  canonical_url_external: text,
  canonical_website: text,
  website: text,
  website_url: text,
  short_url: text,
  created_date: instant,
  owner: z.strictObject({ id: text, name: text, sponsored: z.boolean() }).partial(),
  syndication: switches,
}

/** What came with a story in ANS and can be written back; the rest stays with the story. */
export function keptProperties(kept: Readonly<Record<string, string>>): AnsObject {
  const found = Object.entries(shapes).flatMap(([name, shape]) => {
    const read = shape.safeParse(parsed(kept[name], shape))
    return read.success ? [[name, read.data] as const] : []
  })
  return Object.fromEntries(found)
}

function parsed(written: string | undefined, shape: z.ZodType): unknown {
  if (written === undefined || shape === text || shape === instant) return written
  try {
    return JSON.parse(written)
  } catch {
    // Written by no program of ours.
    return undefined
  }
}
