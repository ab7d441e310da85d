import { type CSSProperties, type ReactElement, useEffect, useRef, useState } from 'react'
import { type Descendant, Node } from 'slate'
import { type RenderChunkProps, useSlateStatic } from 'slate-react'
import { mountsAtOnce, noteBlocks, noteMounted, waitToMount } from './mount-chunks.ts'

/** A chunk of the body. The lowest ones are left out of layout and paint while they are off the screen. */
export function renderChunk(props: RenderChunkProps) {
  return props.lowest ? <LowestChunk {...props} /> : <div {...props.attributes}>{props.children}</div>
}

function LowestChunk({ attributes, children }: RenderChunkProps) {
  const editor = useSlateStatic()
  const [{ isMounted, height, first, last }, setState] = useState(() => {
    const { first, last, height } = measureChunk(children)
    return { isMounted: mountsAtOnce(editor, first, last), height, first, last }
  })
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!place.current) return
    noteBlocks(place.current, first, last)
    return isMounted
      ? noteMounted(editor, place.current, (now) =>
          setState((state) => ({ ...state, isMounted: false, height: now })),
        )
      : waitToMount(editor, place.current, () => setState((state) => ({ ...state, isMounted: true })))
  }, [editor, isMounted, first, last])
  const style: CSSProperties = isMounted
    ? { contentVisibility: 'auto', containIntrinsicBlockSize: `auto ${height}px` }
    : { height }
  return (
    <div {...attributes} ref={place} style={style}>
      {isMounted ? (children as ReactElement) : null}
    </div>
  )
}

/**
 * The indexes of a chunk's first and last block, and about how many pixels high it will be, so that the scroll bar is right before
 * the chunk is. Slate hands a chunk's blocks to its child only; where that ever changes, the chunk is mounted at once.
 */
function measureChunk(children: unknown): { first: number; last: number; height: number } {
  const leaves = leavesOf(children)
  const lines = leaves.reduce((sum, { node }) => sum + Math.ceil(Node.string(node).length / lettersInLine), 0)
  const height = lines * lineHeight + leaves.length * gapHeight
  return { first: leaves[0]?.index ?? 0, last: leaves.at(-1)?.index ?? 0, height }
}

/** Pixels and letters of the copy at its reading size (`--copy-size`, `--copy-line`, `--copy-measure`). */
const lettersInLine = 82
const lineHeight = 29.2
const gapHeight = 15.7

type Leaf = { readonly index: number; readonly node: Descendant }

function leavesOf(children: unknown): readonly Leaf[] {
  const chunk = (children as { props?: { ancestor?: { children?: readonly Partial<Leaf>[] } } }).props
    ?.ancestor
  return (chunk?.children ?? []).filter((leaf): leaf is Leaf => typeof leaf.index === 'number' && !!leaf.node)
}
