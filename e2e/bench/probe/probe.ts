import './contract.ts'
import { measureKeys } from './measure-keys.ts'
import { placeCaret, readCaretText } from './place-caret.ts'
import { watchLoad } from './watch-load.ts'

function findArticle(): Element | null {
  return document.querySelector(window.benchMarks.editable)
}

function articleOrThrow(): Element {
  const article = findArticle()
  if (!article) throw new Error(`The page has no ${window.benchMarks.editable}.`)
  return article
}

const keys = measureKeys(articleOrThrow)

window.benchProbe = {
  load: watchLoad(findArticle),
  arm: keys.arm,
  disarm: keys.disarm,
  place: (share) => placeCaret(articleOrThrow(), share),
  caretText: () => readCaretText(articleOrThrow()),
  blockCount: () => articleOrThrow().querySelectorAll(window.benchMarks.block).length,
}
