import { useCallback, useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import type { SpokenFault } from '../../newsroom/contract/faults.ts'
import type { StoryLine } from '../../newsroom/contract/views.ts'
import { sameValue } from '../../newsroom/story/compare/same-value.ts'
import { mergeStories } from '../../newsroom/story/merge/merge-stories.ts'
import type { Merge } from '../../newsroom/story/merge/merge.ts'
import type { Story } from '../../newsroom/story/story.ts'
import type { StorySession } from '../open-story/story-session.ts'
import { type NewsroomWindow, useNewsroomWindow, useWindowState } from '../window/newsroom-window.tsx'
import { SheetFrame } from '../window/sheet-frame.tsx'
import { closeSheet } from '../window/sheets.ts'
import { showFault } from '../window/show-toast.ts'
import { useWords } from '../words/words.tsx'
import { putCopyAside, tell, tellFault } from './conflict-acts.ts'
import { MergeView } from './merge-view.tsx'

type Copy = StoryLine['copies'][number]

type Looking =
  | { readonly kind: 'looking' }
  | { readonly kind: 'failed'; readonly fault: SpokenFault | null }
  /** `mine` is what was merged: where the story is another by now, the merge is made anew. */
  | { readonly kind: 'ready'; readonly merge: Merge; readonly mine: Story }

/** The open story and its file, or a sync client's copy of it, over the copy: compared, and made one. */
export function MergeSheet({ session }: { session: StorySession }) {
  const newsroom = useNewsroomWindow()
  const words = useWords('conflict')
  const copy = useWindowState((state) => state.mergedCopy)
  const { looking, look } = useMerge(newsroom, session, copy)
  const settle = async (story: Story) => {
    if (looking.kind !== 'ready') return
    if (!sameValue(session.current(), looking.mine)) {
      tell(newsroom, 'merged-anew')
      return look()
    }
    if (copy) return void (await settleCopy(newsroom, session, copy, story))
    const outcome = await session.resolve('merged', story)
    if (!('fault' in outcome)) {
      tell(newsroom, 'merged-done')
      return closeSheet(newsroom)
    }
    tellFault(newsroom, outcome.fault)
    if (outcome.fault.code === 'changed-on-disk') await look()
  }
  const asideFirst = async (aside: Copy) => {
    if (await putCopyAside(newsroom, session.id, aside)) closeSheet(newsroom)
  }
  return (
    <SheetFrame
      title={words(copy ? 'merge-copy-title' : 'merge-title')}
      className="merge-sheet"
      tools={
        copy && (
          <Button className="quiet-button" onPress={() => void asideFirst(copy)}>
            {words('put-aside')}
          </Button>
        )
      }
    >
      {looking.kind === 'looking' && <p className="merge-note">{words('looking')}</p>}
      {looking.kind === 'failed' && <NothingToMerge fault={looking.fault} onRetry={() => void look()} />}
      {looking.kind === 'ready' && (
        <MergeView
          merge={looking.merge}
          names={{ mine: words('mine'), theirs: copy ? words('copy-of', { by: copy.by }) : words('theirs') }}
          onSettle={(story) => void settle(story)}
          onLeave={() => closeSheet(newsroom)}
        />
      )}
    </SheetFrame>
  )
}

/** The copy goes only once what was taken of it is in the file. */
async function settleCopy(
  newsroom: NewsroomWindow,
  session: StorySession,
  copy: Copy,
  story: Story,
): Promise<void> {
  session.replace(story)
  await session.save()
  const { saving } = session.store.get()
  if (saving.kind === 'failed') return showFault(newsroom, saving.fault)
  closeSheet(newsroom)
  await putCopyAside(newsroom, session.id, copy)
}

function useMerge(newsroom: NewsroomWindow, session: StorySession, copy: Copy | null) {
  const [looking, setLooking] = useState<Looking>({ kind: 'looking' })
  const look = useCallback(async () => {
    const answer = await bothSides(newsroom, session.id, copy)
    if (!answer.ok) return setLooking({ kind: 'failed', fault: answer.fault })
    const { theirs, ancestor } = answer.value
    if (!theirs) return setLooking({ kind: 'failed', fault: null })
    const mine = session.current()
    setLooking({ kind: 'ready', mine, merge: mergeStories(ancestor, mine, theirs, newsroom.newId) })
  }, [newsroom, session, copy])
  useEffect(() => void look(), [look])
  return { looking, look }
}

async function bothSides({ mainProcess: { call } }: NewsroomWindow, story: string, copy: Copy | null) {
  if (!copy) return call['conflict:show']({ story })
  const read = await call['conflict:read-copy']({ story, copy: copy.copy })
  return read.ok
    ? { ok: true as const, value: { theirs: read.value.copy, ancestor: read.value.ancestor } }
    : read
}

function NothingToMerge({ fault, onRetry }: { fault: SpokenFault | null; onRetry: () => void }) {
  const words = useWords('conflict')
  return (
    <div className="merge-note" role="alert">
      <b>{fault ? fault.message : words('cannot-show')}</b>
      <p>{fault ? fault.hint : words('unreadable-hint')}</p>
      <Button className="quiet-button" onPress={onRetry}>
        {words('try-again')}
      </Button>
    </div>
  )
}
