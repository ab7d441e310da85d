import type { Effect } from './contract.ts'
import { isThere } from './effects.ts'
import { afterFrame, whenIdle } from './frames.ts'

type Armed = { readonly effect: Effect; hasChanged: boolean; isBusy: boolean }

/** Measures each key pressed while armed, from its own time stamp, and reports it through `window.benchKeyDone`. */
export function measureKeys(findArticle: () => Element): {
  arm: (effect: Effect) => void
  disarm: () => void
} {
  let armed: Armed | null = null
  const observer = new MutationObserver(() => {
    if (armed) armed.hasChanged = true
  })
  // At the window and in the first phase: before any editor can take the key.
  addEventListener(
    'keydown',
    (event) => {
      if (armed && !armed.isBusy && event.key !== 'Control') followKey(event.timeStamp, armed, findArticle)
    },
    { capture: true },
  )
  return {
    arm: (effect) => {
      armed = { effect, hasChanged: false, isBusy: false }
      observer.disconnect()
      // Watching costs; only keys whose effect is any change at all need it.
      if (effect.kind === 'changed')
        observer.observe(findArticle(), { subtree: true, childList: true, characterData: true })
    },
    disarm: () => {
      armed = null
      observer.disconnect()
    },
  }
}

function followKey(pressedAt: number, armed: Armed, findArticle: () => Element): void {
  armed.isBusy = true
  armed.hasChanged = false
  const look = (now: number) => {
    if (!isThere(armed.effect, findArticle(), armed.hasChanged)) {
      afterFrame(look)
      return
    }
    whenIdle(() => {
      armed.isBusy = false
      void window.benchKeyDone?.({ latency: now - pressedAt })
    })
  }
  afterFrame(look)
}
