import { useMemo, useState } from 'react'
import type { IncomingPacket } from '../../newsroom/contract/packet-calls.ts'
import { mergeStories } from '../../newsroom/story/merge/merge-stories.ts'
import { MergeView } from '../conflict/merge-view.tsx'
import type { StorySession } from '../open-story/story-session.ts'
import { useNewsroomWindow } from '../window/newsroom-window.tsx'
import { SheetFrame } from '../window/sheet-frame.tsx'
import { useWords } from '../words/words.tsx'
import { acceptMerge } from './accept-packet.ts'

/** The merge of a packet with the open story: what merged by itself is shown, what did not is asked. */
export function PacketMerge({ incoming, session }: { incoming: IncomingPacket; session: StorySession }) {
  const newsroom = useNewsroomWindow()
  const words = useWords('packet')
  const { ancestor, story, from } = incoming
  // As it stands when the view comes: the copy can't be changed while it lies over it.
  const [mine] = useState(() => session.current())
  const merge = useMemo(
    () => mergeStories(ancestor, mine, story, newsroom.newId),
    [ancestor, mine, story, newsroom],
  )
  const names = {
    mine: words('mine'),
    theirs: from === '' ? words('theirs') : words('theirs-from', { from }),
    ofMine: words('of-mine'),
    ofTheirs: words('of-theirs'),
  }
  return (
    <SheetFrame title={words('merge-title')} className="merge-sheet">
      <MergeView
        merge={merge}
        names={names}
        onSettle={(merged) => void acceptMerge(newsroom, incoming, session, merged)}
        onLeave={() => newsroom.store.change({ packet: { kind: 'here', incoming } })}
      />
    </SheetFrame>
  )
}
