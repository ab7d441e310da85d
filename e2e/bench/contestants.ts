import type { Marks } from './probe/contract.ts'

/** An editor in a page: where it is, how its article is found, and what must be in the page before its own script. */
export type Contestant = {
  readonly name: string
  /** The page's address with an article of so many paragraphs, below the server's origin. */
  readonly addressFor: (paragraphs: number) => string
  readonly marks: Marks
  /** A script that stands in for what the page finds around it, for an article of so many paragraphs. */
  readonly initScriptFor: (paragraphs: number) => string | null
}

const noScript = () => null

/** ProseMirror with its basic schema, history and keymap: what we compare ourselves with. */
export const prosemirror: Contestant = {
  name: 'ProseMirror',
  addressFor: (paragraphs) => `/pages/prosemirror/?n=${paragraphs}`,
  marks: { editable: '.ProseMirror', block: 'p' },
  initScriptFor: noScript,
}

/** Plain contenteditable in sections that are not laid out while off the screen: what the browser itself can do. */
export const sections: Contestant = {
  name: 'contenteditable in sections',
  addressFor: (paragraphs) => `/pages/sections/?n=${paragraphs}`,
  marks: { editable: '[contenteditable=true]', block: 'p' },
  initScriptFor: noScript,
}
