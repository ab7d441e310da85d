import * as z from 'zod'
import { asset } from '../../story/asset.ts'
import type { PublishableStory } from '../../story/story.ts'
import { publishableStory } from '../../story/story.ts'
import { element, escapeText } from '../html/element.ts'
import { wordsIn, type XmlElement } from '../xml/xml-tree.ts'
import type { BlockData } from './writing.ts'

/** The namespace of the part in which a Word file of ours says what its paragraphs can't. */
export const dataNamespace = 'urn:dateline:story'

// What leaves with the story besides its body. Pictures travel with the blocks that show them.
const fields = publishableStory.pick({
  language: true,
  slugline: true,
  kicker: true,
  headlines: true,
  standfirst: true,
  bullets: true,
  byline: true,
  dateline: true,
  eventPlace: true,
  ednotes: true,
  signOff: true,
  urgency: true,
  genre: true,
  subjects: true,
  keywords: true,
  source: true,
  usageTerms: true,
  embargo: true,
  published: true,
  chain: true,
})
export type StoryData = z.infer<typeof fields>

const blockData = z.looseObject({
  kind: z.string(),
  shown: z.string(),
  url: z.string().optional(),
  title: z.string().optional(),
  alt: z.string().optional(),
  at: z.iso.datetime().optional(),
  asset: asset.omit({ file: true }).partial({ id: true, credit: true }).optional(),
})
/** What a block says besides its words. */
export type ReadBlockData = z.infer<typeof blockData>

const file = z.object({ style: z.string(), story: fields, blocks: z.array(blockData) })
export type FileData = z.infer<typeof file>

/**
 * The custom XML part of a Word file (ISO 29500-1, 15.2.5): the story's fields and what its blocks say besides words, as
 * JSON. Programs keep it and show it to nobody. Notes to the desk are not in it.
 */
export function writeData(story: PublishableStory, style: string, blocks: readonly BlockData[]): string {
  const told = fields.parse({ ...story, ednotes: story.ednotes.filter(({ role }) => role !== 'desk') })
  const json = JSON.stringify({ style, story: told, blocks })
  // What XML takes for a line end would not come back as it was.
  const safe = json.replace(
    /[\u0085\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return element('story', { xmlns: dataNamespace }, escapeText(safe))
}

/** Reads that part; null for another one, and for one that somebody has changed beyond what a story can be. */
export function readData(root: XmlElement | null): FileData | null {
  if (root?.name !== 'story' || root.namespace !== dataNamespace) return null
  try {
    const read = file.safeParse(JSON.parse(wordsIn(root)))
    return read.success ? read.data : null
  } catch {
    // A SyntaxError: it is no JSON any more.
    return null
  }
}
