import { createHash } from 'node:crypto'

/** The same UUID for the same name, now and always (version 8: the bits are ours, RFC 9562). */
export function namedId(name: string): string {
  const digest = createHash('sha256').update(`sample desk/${name}`).digest('hex')
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-9${digest.slice(17, 20)}-${digest.slice(20, 32)}`
}

/** Gives the ids of one story: its first block's, its second's, and so on. */
export function idsOf(story: string): () => string {
  let given = 0
  return () => {
    given += 1
    return namedId(`${story}/${given}`)
  }
}
