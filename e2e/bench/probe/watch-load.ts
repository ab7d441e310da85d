import type { LoadTimes } from './contract.ts'
import { afterFrame } from './frames.ts'

/** How long the article must stay as it is before the page counts as loaded, in milliseconds. */
const quiet = 400

/** Times the first frame with words in the article, and the frame after the last change to it. */
export function watchLoad(findArticle: () => Element | null): LoadTimes {
  const times: LoadTimes = { first: null, complete: null, isQuiet: false }
  let lastChange = 0
  let isWaiting = false
  const observer = new MutationObserver((records) => {
    const article = findArticle()
    const concernsArticle =
      article && (times.first === null || records.some((record) => article.contains(record.target)))
    if (!concernsArticle) return
    lastChange = performance.now()
    if (isWaiting) return
    isWaiting = true
    afterFrame((now) => {
      isWaiting = false
      if ((findArticle()?.textContent ?? '').length < 20) return
      times.first ??= now
      times.complete = now
    })
  })
  observer.observe(document, { childList: true, subtree: true })
  const poll = setInterval(() => {
    if (times.complete === null || isWaiting || performance.now() - lastChange < quiet) return
    clearInterval(poll)
    observer.disconnect()
    times.isQuiet = true
  }, 100)
  return times
}
