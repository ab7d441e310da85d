import type { Effect } from './contract.ts'

/** True once the effect stands in the page. `hasChanged` says whether the article changed since the key. */
export function isThere(effect: Effect, article: Element, hasChanged: boolean): boolean {
  switch (effect.kind) {
    case 'changed':
      return hasChanged
    case 'all-selected':
      return coversArticle(article)
    case 'all-bold':
      return outerTexts(article).every(isBold)
    case 'none-bold':
      return !outerTexts(article).some(isBold)
    case 'has':
      return article.textContent.includes(effect.text)
    case 'has-not':
      return !article.textContent.includes(effect.text)
  }
}

function coversArticle(article: Element): boolean {
  const selection = getSelection()
  if (!selection || selection.isCollapsed) return false
  return outerTexts(article).every((text) => selection.containsNode(text, true))
}

/** True for words of the article: not for what an editor shows within it that nobody types, such as a dateline's button. */
function hasWords(text: Text): boolean {
  const isShown = text.parentElement?.closest('[contenteditable="false"]') !== null
  return !isShown && text.data.replace(/[\ufeff\u200b]/g, '').trim() !== ''
}

/** The first and the last words of the article. */
function outerTexts(article: Element): Text[] {
  const first = firstText(article)
  const last = lastText(article)
  return first && last ? [first, last] : []
}

function firstText(article: Element): Text | null {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) if (hasWords(walker.currentNode as Text)) return walker.currentNode as Text
  return null
}

function lastText(article: Element): Text | null {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT)
  walker.currentNode = deepestLast(article)
  do {
    const node = walker.currentNode
    if (node instanceof Text && hasWords(node)) return node
  } while (walker.previousNode())
  return null
}

function deepestLast(node: Node): Node {
  return node.lastChild ? deepestLast(node.lastChild) : node
}

function isBold(text: Text): boolean {
  const parent = text.parentElement
  return parent !== null && Number(getComputedStyle(parent).fontWeight) >= 600
}
