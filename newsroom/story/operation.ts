import * as z from 'zod'

const path = z.array(z.int().min(0)).max(12)
const point = z.looseObject({ path, offset: z.int().min(0) })
const node = z.looseObject({})

/**
 * One change to an open story: Slate's operations on the body, and `set_field` for everything else.
 *
 * A list of them, played over the story they began from, gives the story as it is in the window. Slate's shapes are
 * checked here only as far as a record must be to be played; selections are not changes and have no place in it.
 */
export const operation = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('insert_text'), path, offset: z.int().min(0), text: z.string() }),
  z.looseObject({ type: z.literal('remove_text'), path, offset: z.int().min(0), text: z.string() }),
  z.looseObject({ type: z.literal('insert_node'), path, node }),
  z.looseObject({ type: z.literal('remove_node'), path, node }),
  z.looseObject({ type: z.literal('split_node'), path, position: z.int().min(0), properties: node }),
  z.looseObject({ type: z.literal('merge_node'), path, position: z.int().min(0), properties: node }),
  z.looseObject({ type: z.literal('move_node'), path, newPath: path }),
  z.looseObject({ type: z.literal('set_node'), path, properties: node, newProperties: node }),
  z.looseObject({ type: z.literal('set_field'), field: z.string(), before: z.unknown(), after: z.unknown() }),
])
export type Operation = z.infer<typeof operation>

/** Where the caret and the selection stood, to come back to. */
export const selection = z.looseObject({ anchor: point, focus: point })
export type Selection = z.infer<typeof selection>
