import { useEffect } from 'react'
import { useNewsroomWindow, useWindowState } from './newsroom-window.tsx'
import { enter } from './parts.ts'

/**
 * What lies between a drawer and the rest of a narrow window. The drawer takes the keyboard when it comes, closes with
 * Escape or a press beside it, and then gives the keyboard back.
 */
export function DrawerVeil() {
  const newsroom = useNewsroomWindow()
  const { store } = newsroom
  const drawer = useWindowState((state) => (state.isNarrow ? state.drawer : 'none'))
  useEffect(() => {
    if (drawer === 'none') return
    const before = document.activeElement
    const part = document.querySelector<HTMLElement>(drawer === 'desk' ? '.list' : '.slip')
    // A frame later: the list knows its entries only when it has been laid out.
    const frame = requestAnimationFrame(() => {
      if (part && !part.contains(document.activeElement)) enter(newsroom, part)
    })
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      event.preventDefault()
      store.change({ drawer: 'none' })
    }
    window.addEventListener('keydown', onKey)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('keydown', onKey)
      const isLost = document.activeElement === null || document.activeElement === document.body
      if (isLost && before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [drawer, newsroom, store])
  if (drawer === 'none') return null
  return <div className="drawer-veil" onClick={() => store.change({ drawer: 'none' })} />
}
