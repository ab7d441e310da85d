import { X } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useWords } from '../words/words.tsx'
import { useNewsroomWindow, useWindowState } from './newsroom-window.tsx'
import { dismissToast } from './show-toast.ts'

/** What the user is told in passing, one below the other, read out by a screen reader. Each can be sent away. */
export function Toasts() {
  const newsroom = useNewsroomWindow()
  const words = useWords('window')
  const toasts = useWindowState((state) => state.toasts)
  return (
    <div className="toasts" role="status" aria-live="polite" aria-label={words('notices')}>
      {toasts.map(({ id, tone, words: told, act }) => (
        <p key={id} className="toast" data-tone={tone}>
          <span className="toast-words">{told}</span>
          {act && (
            <Button
              className="toast-act"
              onPress={() => {
                dismissToast(newsroom, id)
                act.run()
              }}
            >
              {act.words}
            </Button>
          )}
          <Button
            className="toast-close"
            aria-label={words('dismiss')}
            onPress={() => dismissToast(newsroom, id)}
          >
            <X aria-hidden size={14} />
          </Button>
        </p>
      ))}
    </div>
  )
}
