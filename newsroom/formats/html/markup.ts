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
  /** Without pictures where they travel beside the copy; a format that has elements of its own for one says its lines. */
  readonly pictures: boolean | ((picture: Picture) => string[])
}

/** The class of an element, where the markup has classes at all. */
export function classed(markup: Markup, name: string): Attributes {
  return { class: markup.classes ? name : undefined }
}

/** The direction of words that run against the story's own, as an attribute. */
export function directed(markup: Markup, text: string): Attributes {
  return { dir: differingDirection(text, writingDirection(markup.story.language)) }
}
