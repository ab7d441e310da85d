import { Button } from 'react-aria-components'
import { useWindowState } from './newsroom-window.tsx'

/** What the user is told in passing, one below the other, read out by a screen reader. */
export function Toasts() {
  const toasts = useWindowState((state) => state.toasts)
  return (
    <div className="toasts" role="status" aria-live="polite">
      {toasts.map(({ id, tone, words, act }) => (
        <p key={id} className="toast" data-tone={tone}>
          {words}
          {act && <Button onPress={act.run}>{act.words}</Button>}
        </p>
      ))}
    </div>
  )
}
