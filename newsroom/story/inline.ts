import * as z from 'zod'
import { findUnprintable, printable } from './printable.ts'
import { instant } from './moment.ts'

// Unknown fields of a story are kept, but whatever had words and parts at once would be the one to some and the other to others.
const nothing = z.never().optional()

/** Words with their marks. A mark that is not there is absent, never false. */
export const run = z.looseObject({
  text: printable,
  type: nothing,
  children: nothing,
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  underline: z.literal(true).optional(),
  strike: z.literal(true).optional(),
  subscript: z.literal(true).optional(),
  superscript: z.literal(true).optional(),
  code: z.literal(true).optional(),
})
export type Run = z.infer<typeof run>

/** Whatever holds runs or further parts. It has no words of its own beside them; other unknown fields are kept. */
export function partOf<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.looseObject({ ...shape, text: nothing })
}

/** The marks words can carry, in the order in which writers nest them, outermost first. */
export const marks = ['bold', 'italic', 'underline', 'strike', 'subscript', 'superscript', 'code'] as const
export type Mark = (typeof marks)[number]

/** Where a link may lead: `http`, `https` and `mailto`, and nothing else. */
export const linkAddress = z
  .string()
  .max(2048)
  .regex(/^(https?:\/\/[^\s<>"]+|mailto:[^\s<>"]+)$/i)
  .refine((address) => findUnprintable(address) === null, 'The address holds what no text can carry.')

export const link = partOf({
  type: z.literal('link'),
  url: linkAddress,
  children: z.array(run).min(1),
})
export type Link = z.infer<typeof link>

/** What may stand in a line that will be published. */
export const publishableInline = z.union([run, link])
export type PublishableInline = z.infer<typeof publishableInline>

/** A placeholder the writer has yet to fill. It never leaves the desk. */
export const tk = partOf({ type: z.literal('tk'), children: z.array(run).min(1) })
export type Tk = z.infer<typeof tk>

/** A remark on some words. The words are published, the remark never. */
export const comment = partOf({
  type: z.literal('comment'),
  id: z.uuid(),
  by: printable,
  at: instant,
  remark: printable,
  children: z.array(run).min(1),
})
export type Comment = z.infer<typeof comment>

/** A change somebody proposes. Until it is accepted, what was there before is what is published. */
export const suggestion = partOf({
  type: z.literal('suggestion'),
  id: z.uuid(),
  change: z.enum(['insert', 'delete']),
  by: printable,
  at: instant,
  children: z.array(run).min(1),
})
export type Suggestion = z.infer<typeof suggestion>

/** What may stand in a line on the desk: publishable words, and the desk's own marks among them. */
export const inline = z.union([run, link, tk, comment, suggestion])
export type Inline = z.infer<typeof inline>
