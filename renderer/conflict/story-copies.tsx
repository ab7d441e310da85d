import { Archive, CopyX } from 'lucide-react'
import { Button } from 'react-aria-components'
import type { StoryLine } from '../../newsroom/contract/views.ts'
import { useNewsroomWindow } from '../window/newsroom-window.tsx'
import { useWords } from '../words/words.tsx'
import { putCopyAside, showCopy } from './conflict-acts.ts'

/** The copies that sync clients left of a story, a line each under its entry: to be merged, or put aside. */
export function StoryCopies({ story }: { story: StoryLine }) {
  const newsroom = useNewsroomWindow()
  const words = useWords('conflict')
  if (story.copies.length === 0) return null
  return (
    <ul className="entry-copies">
      {story.copies.map((copy) => (
        <li key={copy.copy}>
          <CopyX aria-hidden size={13} />
          <Button
            className="entry-copy"
            aria-label={words('merge-conflict-copy', { by: copy.by })}
            onPress={() => void showCopy(newsroom, story.id, copy)}
          >
            {words('conflict-copy', { by: copy.by })}
          </Button>
          <Button
            className="entry-aside"
            aria-label={words('put-copy-aside', { by: copy.by })}
            onPress={() => void putCopyAside(newsroom, story.id, copy)}
          >
            <Archive aria-hidden size={13} />
          </Button>
        </li>
      ))}
    </ul>
  )
}
