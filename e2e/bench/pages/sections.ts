import { articleHtml } from '../article.ts'
import { readPageArticle } from './page-article.ts'

/** Paragraphs in one section: enough that sections are few, and few enough that one is laid out in a moment. */
const sectionLength = 50

const { article, page } = readPageArticle()
const editable = document.createElement('div')
editable.contentEditable = 'true'
for (let from = 0; from < article.length; from += sectionLength) {
  const parsed = new DOMParser().parseFromString(
    articleHtml(article.slice(from, from + sectionLength)),
    'text/html',
  )
  const section = document.createElement('section')
  section.append(...parsed.body.childNodes)
  editable.append(section)
}
page.append(editable)
