import { nextFrame } from './frames.ts'

/** Scrolls a share of the article into view and finds a point in the midst of plain words; null where there is none. */
export async function placeCaret(article: Element, share: number): Promise<{ x: number; y: number } | null> {
  const scroller = findScroller(article)
  await scrollTo(article, scroller, share)
  const view = visiblePart(article, scroller)
  for (const down of searchOrder(share)) {
    for (const across of [0.5, 0.35, 0.65, 0.2, 0.8]) {
      const point = { x: view.left + view.width * across, y: view.top + view.height * down }
      if (isInPlainWords(article, point)) return point
    }
  }
  return null
}

function findScroller(article: Element): Element {
  for (let element: Element | null = article; element; element = element.parentElement) {
    const { overflowY } = getComputedStyle(element)
    const canScroll = overflowY === 'auto' || overflowY === 'scroll'
    if (canScroll && element.scrollHeight > element.clientHeight + 4) return element
  }
  return document.scrollingElement ?? document.documentElement
}

// Heights are guesses until they have been on the screen, so the place moves while one scrolls towards it.
async function scrollTo(article: Element, scroller: Element, share: number): Promise<void> {
  let height = -1
  for (let attempt = 0; attempt < 12; attempt += 1) {
    scroller.scrollTop = share * (scroller.scrollHeight - scroller.clientHeight)
    if (share === 0) article.scrollIntoView({ block: 'start' })
    if (share === 1) article.scrollIntoView({ block: 'end' })
    await nextFrame()
    await nextFrame()
    if (scroller.scrollHeight === height && attempt > 1) return
    height = scroller.scrollHeight
  }
}

function visiblePart(article: Element, scroller: Element): DOMRect {
  const whole = article.getBoundingClientRect()
  const frame =
    scroller === document.scrollingElement
      ? new DOMRect(0, 0, innerWidth, innerHeight)
      : scroller.getBoundingClientRect()
  const top = Math.max(whole.top, frame.top) + 4
  const bottom = Math.min(whole.bottom, frame.bottom) - 4
  return new DOMRect(whole.left, top, whole.width, Math.max(0, bottom - top))
}

/** From the top for the start, from the bottom for the end, else from the middle outwards. */
function searchOrder(share: number): number[] {
  const steps = Array.from({ length: 60 }, (_, step) => step)
  if (share === 0) return steps.map((step) => step / 60)
  if (share === 1) return steps.map((step) => 1 - step / 60)
  return steps.map((step) => 0.5 + ((step % 2 ? 1 : -1) * step) / 130)
}

function isInPlainWords(article: Element, { x, y }: { x: number; y: number }): boolean {
  const top = document.elementFromPoint(x, y)
  if (!top || !article.contains(top)) return false
  const position = document.caretPositionFromPoint(x, y)
  const node = position?.offsetNode
  if (!position || !(node instanceof Text) || !article.contains(node)) return false
  const { offset } = position
  if (node.data.length < 25 || offset < 5 || offset > node.data.length - 5) return false
  if (!isPlain(node.parentElement)) return false
  const range = document.createRange()
  range.setStart(node, offset)
  range.setEnd(node, offset + 1)
  const box = range.getBoundingClientRect()
  return Math.abs(box.left - x) <= 20 && y >= box.top && y <= box.bottom
}

function isPlain(element: Element | null): boolean {
  if (!element || element.closest('a, strong, em, b, i')) return false
  const style = getComputedStyle(element)
  return Number(style.fontWeight) < 600 && style.fontStyle !== 'italic'
}

/** The words of the block the caret is in; null where it is not in the article. */
export function readCaretText(article: Element): string | null {
  const node = getSelection()?.anchorNode
  if (!node || !article.contains(node)) return null
  let block = node instanceof Element ? node : node.parentElement
  while (block && block !== article && getComputedStyle(block).display.startsWith('inline')) {
    block = block.parentElement
  }
  return block?.textContent.replaceAll('\u00a0', ' ') ?? null
}
