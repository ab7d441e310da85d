import type { ReactNode } from 'react'
import type { RenderLeafProps } from 'slate-react'

/** Words with their marks, nested in the order in which writers nest them. Stable, so that a key renders one leaf. */
export function renderLeaf({ attributes, children, leaf }: RenderLeafProps) {
  let words = children as ReactNode
  if (leaf.code) words = <code>{words}</code>
  if (leaf.superscript) words = <sup>{words}</sup>
  if (leaf.subscript) words = <sub>{words}</sub>
  if (leaf.strike) words = <s>{words}</s>
  if (leaf.underline) words = <u>{words}</u>
  if (leaf.italic) words = <em>{words}</em>
  if (leaf.bold) words = <strong>{words}</strong>
  return <span {...attributes}>{words}</span>
}
