import * as z from 'zod'
import type { PublishableBlock } from '../../story/block.ts'
import { element } from '../html/element.ts'
import { readJson } from '../reading/public-particulars.ts'
import { emptyElement } from '../xml/write-xml.ts'
import { childAt, childrenOf, type XmlElement } from '../xml/xml-tree.ts'

/** A block of the copy as its kind and the number of its paragraphs; of a gallery, that of each of its pictures. */
export type CountedBlock = readonly [kind: PublishableBlock['type'], ...counts: number[]]

/** What the paragraphs of a story can't say: where one block ends and the next begins, and what the desk calls the story. */
export type StoryLabel = { readonly slugline: string; readonly blocks: readonly CountedBlock[] }

const key = 'newsroom'

/**
 * A story's label, which InDesign keeps with it and shows to scripts alone (IDML, Label: pairs of a key and a value).
 */
export function writeLabel(label: StoryLabel): string {
  const json = JSON.stringify(label).replace(
    /[\u0085\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  const pair = emptyElement('KeyValuePair', { Key: key, Value: json })
  return element('Properties', {}, element('Label', {}, pair))
}

const counted = z.tuple([z.string()], z.number().int().min(0).max(10_000))
const labelOf = z.object({ slugline: z.string(), blocks: z.array(counted) })

/** Reads the label of a story; an empty one where there is none of ours. */
export function readLabel(story: XmlElement): z.infer<typeof labelOf> {
  const pairs = childrenOf(childAt(story, 'Properties', 'Label'), 'KeyValuePair')
  const ours = pairs.find(({ attributes }) => attributes['Key'] === key)
  return readJson(ours?.attributes['Value'], labelOf) ?? { slugline: '', blocks: [] }
}
