import { useCallback, useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import type { CopyOrigin } from '../../newsroom/contract/conflict-calls.ts'
import type { SpokenFault } from '../../newsroom/contract/faults.ts'
import type { StoryLine } from '../../newsroom/contract/views.ts'
import { sameValue } from '../../newsroom/story/compare/same-value.ts'
import { mergeStories } from '../../newsroom/story/merge/merge-stories.ts'
import type { Merge } from '../../newsroom/story/merge/merge.ts'
import { ok } from '../../newsroom/story/result.ts'
import type { Story } from '../../newsroom/story/story.ts'
import type { StorySession } from '../open-story/story-session.ts'
import { type NewsroomWindow, useNewsroomWindow, useWindowState } from '../window/newsroom-window.tsx'
import { SheetFrame } from '../window/sheet-frame.tsx'
import { closeSheet } from '../window/sheets.ts'
import { showFault } from '../window/show-toast.ts'
import { useClock } from '../window/use-clock.ts'
import { useWords, type Words } from '../words/words.tsx'
import { putCopyAside, tell, tellFault } from './conflict-acts.ts'
import { MergeView, type SideNames } from './merge-view.tsx'

type Copy = StoryLine['copies'][number]

type Looking =
  | { readonly kind: 'looking' }
  | { readonly kind: 'failed'; readonly fault: SpokenFault | null }
  /** The copy has nothing that the story or its history does not have. */
  | { readonly kind: 'earlier' }
  /** `mine` is what was merged: where the story is another by now, the merge is made anew. */
  | {
      readonly kind: 'ready'
      readonly merge: Merge
      readonly mine: Story
      readonly origin: CopyOrigin | null
    }

/** The open story and its file, or a sync client's copy of it, over the copy: compared, and made one. */
export function MergeSheet({ session }: { session: StorySession }) {
  const newsroom = useNewsroomWindow()
  const words = useWords('conflict')
  const copy = useWindowState((state) => state.mergedCopy)
  const sayOrigin = useOriginWords()
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
        copy &&
        looking.kind !== 'earlier' && (
          <Button className="quiet-button" onPress={() => void asideFirst(copy)}>
            {words('put-aside')}
          </Button>
        )
      }
    >
      {looking.kind === 'looking' && <p className="merge-note">{words('looking')}</p>}
      {looking.kind === 'failed' && <NothingToMerge fault={looking.fault} onRetry={() => void look()} />}
      {looking.kind === 'earlier' && copy && <NothingNew onAside={() => void asideFirst(copy)} />}
      {looking.kind === 'ready' && (
        <MergeView
          merge={looking.merge}
          names={sideNames(copy, words)}
          from={
            looking.origin && {
              words: sayOrigin(looking.origin),
              isDoubtful: looking.origin.kind === 'likely',
            }
          }
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
    const { theirs, ancestor, origin } = answer.value
    if (!theirs) return setLooking({ kind: 'failed', fault: null })
    if (origin?.kind === 'earlier') return setLooking({ kind: 'earlier' })
    const mine = session.current()
    setLooking({ kind: 'ready', mine, origin, merge: mergeStories(ancestor, mine, theirs, newsroom.newId) })
  }, [newsroom, session, copy])
  useEffect(() => void look(), [look])
  return { looking, look }
}

async function bothSides({ mainProcess: { call } }: NewsroomWindow, story: string, copy: Copy | null) {
  if (!copy) {
    const shown = await call['conflict:show']({ story })
    return shown.ok ? ok({ ...shown.value, origin: null }) : shown
  }
  const read = await call['conflict:read-copy']({ story, copy: copy.copy })
  if (!read.ok) return read
  const { copy: theirs, origin } = read.value
  return ok({ theirs, origin, ancestor: 'story' in origin ? origin.story : null })
}

function sideNames(copy: Copy | null, words: Words<'conflict'>): SideNames {
  const mine = { mine: words('mine'), ofMine: words('of-mine') }
  return copy
    ? { ...mine, theirs: words('copy-of', { by: copy.by }), ofTheirs: words('of-copy') }
    : { ...mine, theirs: words('theirs'), ofTheirs: words('of-theirs') }
}

function useOriginWords(): (origin: CopyOrigin) => string {
  const words = useWords('conflict')
  const clock = useClock()
  return (origin) => {
    if (!('story' in origin)) return words('from-unknown')
    const { revision, revisedAt } = origin.story
    const version = revisedAt
      ? words('version-saved', { revision, time: clock(revisedAt) })
      : words('version-plain', { revision })
    return words(`from-${origin.kind}`, { version })
  }
}

function NothingNew({ onAside }: { onAside: () => void }) {
  const words = useWords('conflict')
  return (
    <div className="merge-note" role="status">
      <b>{words('earlier-title')}</b>
      <p>{words('earlier-hint')}</p>
      <Button className="main-button" onPress={onAside}>
        {words('put-aside')}
      </Button>
    </div>
  )
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
