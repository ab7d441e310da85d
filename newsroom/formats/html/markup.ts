import { writingDirection } from '../../story/direction.ts'
import type { PublishableStory } from '../../story/story.ts'
import type { Rendition } from '../format.ts'
import type { Picture } from '../story-parts.ts'
import type { Attributes } from './element.ts'
import { differingDirection } from './block-direction.ts'

/** What is being marked up, and how. */
export type Markup = {
  readonly story: PublishableStory
  readonly renditions: Readonly<Record<string, readonly Rendition[]>>
  /** With classes for the page's style, or without for a system that has its own. */
  readonly classes: boolean
  /**
   * With what a reader does not see and a program finds again, in attributes for data: the parts' names where there are no
   * classes, and the values that are printed in one line or not at all. A format that has places for them needs none.
   */
  readonly data?: true
  /** Without pictures where they travel beside the copy; a format that has elements of its own for one says its lines. */
  readonly pictures: boolean | ((picture: Picture) => string[])
}

/** The class of an element, where the markup has classes at all; else its name as data, where it has data. */
export function classed({ classes, data }: Markup, name: string): Attributes {
  return { class: classes ? name : undefined, [partAttribute]: data && !classes ? name : undefined }
}

/** The attribute in which an element without a class says which part of the story it is. */
export const partAttribute = 'data-newsroom-part'

/** The attribute in which an element says, as JSON, what of its value can't be read off its words. */
export const valueAttribute = 'data-newsroom'

/** A value as data of an element; nothing where all of it is undefined, or the markup has no data. */
export function valued({ data }: Markup, value: object): Attributes {
  const isSaid = data && Object.values(value).some((part) => part !== undefined)
  return { [valueAttribute]: isSaid ? JSON.stringify(value) : undefined }
}

/** The direction of words that run against the story's own, as an attribute. */
export function directed(markup: Markup, text: string): Attributes {
  return { dir: differingDirection(text, writingDirection(markup.story.language)) }
}
