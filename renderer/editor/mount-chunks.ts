import { flushSync } from 'react-dom'
import { Range } from 'slate'
import { ReactEditor } from 'slate-react'
import type { StoryEditor } from './story-editor.ts'

/** Chunks of a long body that are not yet on the page, each with what mounts it. */
type Waiting = {
  readonly chunks: Map<Element, () => void>
  /** Chunks that are on the page, each with what takes it off and leaves a place of that height. */
  readonly mounted: Map<Element, (height: number) => void>
  observer: IntersectionObserver | null
  isPumping: boolean
  /** True once the first screen stands: chunks that come by editing are mounted at once. */
  isOpen: boolean
  /** True while so much is put in that only what is near the caret is mounted at once. */
  isFlooded: boolean
}

const waitingOf = new WeakMap<StoryEditor, Waiting>()

/** Blocks mounted with the first screen; the rest follows in idle moments. */
const firstScreen = 20
/** Blocks before and after the caret that are seen with it. */
const nearCaret = 15
/** Milliseconds of an idle moment given to mounting; the next key must not wait for longer. */
const slice = 6
/** Pixels beyond the window's edge within which a chunk is mounted because it may soon be seen. */
const margin = 1500

function waitingFor(editor: StoryEditor): Waiting {
  const known = waitingOf.get(editor)
  if (known) return known
  const made: Waiting = {
    chunks: new Map(),
    mounted: new Map(),
    observer: null,
    isPumping: false,
    isOpen: false,
    isFlooded: false,
  }
  waitingOf.set(editor, made)
  return made
}

/** True where a chunk that now appears, with these blocks of the body, is to be mounted at once. */
export function mountsAtOnce(editor: StoryEditor, first: number, last: number): boolean {
  const { isOpen, isFlooded } = waitingFor(editor)
  if (!isOpen || !isFlooded) return isOpen || first < firstScreen
  if (!editor.selection) return false
  return Range.edges(editor.selection).some(
    ({ path: [at = 0] }) => at + nearCaret >= first && at - nearCaret <= last,
  )
}

/** Puts in so many blocks that those away from the caret are mounted later, as on opening a story. */
export function flood(editor: StoryEditor, act: () => void): void {
  const waiting = waitingFor(editor)
  waiting.isFlooded = true
  act()
  // The change is drawn in this task's end; what is put in after it is the next act's.
  setTimeout(() => (waiting.isFlooded = false))
}

/** The body's first screen stands: from here on whatever is put in is mounted at once, and the rest in idle moments. */
export function openFirstScreen(editor: StoryEditor): void {
  waitingFor(editor).isOpen = true
}

/** Lets a chunk wait for an idle moment or for the reader to come near. Gives back the function that calls it off. */
export function waitToMount(editor: StoryEditor, place: Element, mount: () => void): () => void {
  const waiting = waitingFor(editor)
  waiting.chunks.set(place, mount)
  waiting.observer ??= observeNearing(waiting)
  waiting.observer.observe(place)
  if (!waiting.isPumping) mountNext(waiting)
  return () => {
    waiting.chunks.delete(place)
    waiting.observer?.unobserve(place)
  }
}

/** Knows a mounted chunk, so that it can be set aside. Gives back the function that forgets it. */
export function noteMounted(
  editor: StoryEditor,
  place: Element,
  setAside: (height: number) => void,
): () => void {
  const { mounted } = waitingFor(editor)
  mounted.set(place, setAside)
  return () => void mounted.delete(place)
}

/**
 * Takes the chunks far from the window off the page, to come back in idle moments: before an act that changes thousands
 * of blocks, of which the reader sees twenty. Chunks with the given blocks stay, for the selection ends in them.
 */
export function setAsideFarChunks(editor: StoryEditor, keep: readonly number[]): void {
  const { mounted } = waitingFor(editor)
  if (mounted.size === 0) return
  const kept = keep.flatMap((index) => {
    const block = editor.children[index]
    return block ? [ReactEditor.toDOMNode(editor, block)] : []
  })
  for (const [place, setAside] of mounted) {
    const { top, bottom, height } = place.getBoundingClientRect()
    const isFar = bottom < -margin || top > window.innerHeight + margin
    if (isFar && !kept.some((block) => place.contains(block))) setAside(height)
  }
}

/** Mounts all that still waits, at once: before searching, or going to a place that may be anywhere. */
export function mountWholeBody(editor: StoryEditor): void {
  mountNow(editor, [...waitingFor(editor).chunks.keys()])
}

/** The first and the last block of a chunk, when it appeared. */
const blocksOf = new WeakMap<Element, { readonly first: number; readonly last: number }>()

/** Knows which blocks a chunk holds, so that it can be found by one of them. */
export function noteBlocks(place: Element, first: number, last: number): void {
  blocksOf.set(place, { first, last })
}

/** Mounts the block of that index with what is seen around it, if it still waits: before a caret is put there. */
export function mountBlock(editor: StoryEditor, index: number): void {
  const near = [...waitingFor(editor).chunks.keys()].filter((place) => {
    const blocks = blocksOf.get(place)
    return blocks && blocks.first <= index + nearCaret && blocks.last >= index - nearCaret
  })
  mountNow(editor, near)
}

/** Mounts the body's beginning and its end, if they still wait: a selection of everything, and the caret at the end, stand in these. */
export function mountEnds(editor: StoryEditor): void {
  const places = [...waitingFor(editor).chunks.keys()]
  const inOrder = places.toSorted((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  )
  mountNow(editor, inOrder.length > 2 ? [inOrder[0], inOrder.at(-1)] : inOrder)
}

function mountNow(editor: StoryEditor, places: readonly (Element | undefined)[]): void {
  const waiting = waitingFor(editor)
  waiting.isOpen = true
  const mounts = places.map((place) => place && takeOut(waiting, place))
  if (mounts.length > 0)
    flushSync(() => {
      for (const mount of mounts) mount?.()
    })
}

function observeNearing(waiting: Waiting): IntersectionObserver {
  return new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) takeOut(waiting, target)?.()
    },
    { rootMargin: `${margin}px` },
  )
}

function takeOut(waiting: Waiting, place: Element): (() => void) | undefined {
  const mount = waiting.chunks.get(place)
  waiting.chunks.delete(place)
  waiting.observer?.unobserve(place)
  return mount
}

function mountNext(waiting: Waiting): void {
  waiting.isPumping = true
  const mountSome = () => {
    const began = performance.now()
    for (const place of waiting.chunks.keys()) {
      const mount = takeOut(waiting, place)
      if (mount) flushSync(mount)
      if (performance.now() - began > slice) break
    }
    if (waiting.chunks.size > 0) mountNext(waiting)
    else waiting.isPumping = false
  }
  // Background work gives way to keys and clicks; an idle callback can be a whole frame late.
  void scheduler.postTask(mountSome, { priority: 'background' })
}
