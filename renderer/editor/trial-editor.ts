import { type Descendant, Editor, Node, Transforms } from 'slate'
import type { Block } from '../../newsroom/story/block.ts'
import type { FieldName, StoryFields } from '../../newsroom/story/story.ts'
import { createStoryEditor } from './create-story-editor.ts'
import type { FieldChange, StoryEditor } from './story-editor.ts'
import { withoutPart } from './without-part.ts'

/** A body written short: a string is a paragraph, anything else an element whose ids may be left out. */
export type Sketch =
  string | { readonly type: string; readonly children?: readonly unknown[]; readonly [name: string]: unknown }

/** Signs in the words of a sketch: the caret, or the two ends of a selection. */
const caret = '‸'
const opening = '⟦'
const closing = '⟧'

/**
 * An editor for trying commands under plain Node, as Slate tries its own: a body before, an act, the body after. The caret
 * is where `‸` stands in the words, a selection from `⟦` to `⟧`. Ids are counted and therefore the same in every run.
 */
export function trialEditor(sketch: readonly Sketch[], now?: () => number) {
  let count = 0
  const newId = () => `id-${(count += 1)}`
  const body = sketch.map((block) => complete(block, newId)) as Block[]
  const editor = createStoryEditor(body, { newId, ...(now && { now }) })
  placeSelection(editor)
  const fields: Partial<StoryFields> = { assets: [] }
  const changes: FieldChange[] = []
  editor.fieldNow = <Name extends FieldName>(name: Name) => fields[name] as StoryFields[Name]
  editor.onFieldChange = (change) => {
    changes.push(change)
    Object.assign(fields, { [change.field]: change.after })
  }
  return { editor, fields, changes }
}

const withIds = new Set(
  'paragraph crosshead list list-entry quote pull-quote picture gallery table fact-box embed separator correction desk-note'.split(
    ' ',
  ),
)

function complete(sketch: unknown, newId: () => string): unknown {
  if (typeof sketch === 'string') return { type: 'paragraph', id: newId(), children: [{ text: sketch }] }
  const node = sketch as Record<string, unknown>
  if ('text' in node) return node
  const given = (node.children as unknown[] | undefined) ?? [{ text: '' }]
  const holdsBlocks = node.type === 'fact-box'
  const children = given.map((child) =>
    typeof child === 'string' && !holdsBlocks ? { text: child } : complete(child, newId),
  )
  return { ...(withIds.has(String(node.type)) && !('id' in node) && { id: newId() }), ...node, children }
}

/** Takes the signs out of the words and selects what they stood for. */
function placeSelection(editor: StoryEditor): void {
  const found: Partial<Record<'anchor' | 'focus', { path: number[]; offset: number }>> = {}
  for (const [run, path] of [...Node.texts(editor)]) {
    let text = run.text
    for (let at = text.search(/[‸⟦⟧]/); at >= 0; at = text.search(/[‸⟦⟧]/)) {
      const sign = text[at]
      text = text.slice(0, at) + text.slice(at + 1)
      if (sign !== closing) found.anchor = { path, offset: at }
      if (sign !== opening) found.focus = { path, offset: at }
    }
    if (text !== run.text) setText(editor, path, text)
  }
  if (found.anchor && found.focus) Transforms.select(editor, { anchor: found.anchor, focus: found.focus })
  editor.operations = []
}

function setText(editor: StoryEditor, path: number[], text: string): void {
  const [run] = Editor.leaf(editor, path)
  const parent = Node.parent(editor, path)
  const children = parent.children.map((child) => (child === run ? { ...run, text } : child))
  Object.assign(parent, { children })
}

/** The body as a sketch again: ids left out, plain paragraphs as strings, and the caret or selection as signs. */
export function sketchOf(editor: StoryEditor): Sketch[] {
  return editor.children.map((block, at) => shorten(editor, block, [at])) as Sketch[]
}

function shorten(editor: StoryEditor, node: Descendant, path: number[]): unknown {
  if ('text' in node) return { ...node, text: withSigns(editor, String(node.text), path) }
  const rest: Record<string, unknown> = withoutPart(node as Record<string, unknown>, 'id')
  const children = (node.children as Descendant[]).map((child, at) => shorten(editor, child, [...path, at]))
  const [only] = children as { text?: string }[]
  const isPlain = children.length === 1 && only && Object.keys(only).length === 1 && only.text !== undefined
  if (isPlain && node.type === 'paragraph' && Object.keys(rest).length === 2) return only.text
  const short = children.map((child) =>
    typeof child === 'object' && Object.keys(child as object).length === 1
      ? (child as { text: string }).text
      : child,
  )
  return { ...rest, children: short }
}

function withSigns(editor: StoryEditor, text: string, path: number[]): string {
  const { selection } = editor
  if (!selection) return text
  const isHere = (point: { path: number[] }) => point.path.join() === path.join()
  const { anchor, focus } = selection
  const isCaret = isHere(anchor) && isHere(focus) && anchor.offset === focus.offset
  if (isCaret) return text.slice(0, focus.offset) + caret + text.slice(focus.offset)
  let marked = text
  const ends = [
    { point: anchor, sign: opening },
    { point: focus, sign: closing },
  ].filter(({ point }) => isHere(point))
  for (const { point, sign } of ends.toSorted((one, other) => other.point.offset - one.point.offset))
    marked = marked.slice(0, point.offset) + sign + marked.slice(point.offset)
  return marked
}

/** The ids of the body's blocks, in order. */
export function idsOf(editor: StoryEditor): unknown[] {
  return editor.children.map((block) => ('id' in block ? block.id : undefined))
}

/** Types the text key by key, each in a tick of its own as real keys are. */
export async function typeKeys(editor: StoryEditor, text: string): Promise<void> {
  for (const key of text) {
    editor.insertText(key)
    await endTick()
  }
}

/** Lets Slate finish its tick: what follows is another act. */
export async function endTick(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve)
  })
}

/** True where a normaliser that looks at everything finds nothing to mend. */
export function isNormal(editor: StoryEditor): boolean {
  const before = JSON.stringify(editor.children)
  Editor.normalize(editor, { force: true })
  return JSON.stringify(editor.children) === before
}
