import type { BlockOf } from '../../../newsroom/story/block.ts'
import { writeArticle } from '../article.ts'

/** The article of the length the address asks for (`?n=200`), and the element to put it in. */
export function readPageArticle(): { article: BlockOf<'paragraph'>[]; page: Element } {
  const count = Number(new URLSearchParams(location.search).get('n') ?? '200')
  const page = document.querySelector('#page')
  if (!page) throw new Error('The page has no place for an article.')
  return { article: writeArticle(count), page }
}
