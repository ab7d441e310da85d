import { useDeferredValue, useMemo } from 'react'
import { Button } from 'react-aria-components'
import { printShortcut } from '../copy/print-shortcut.ts'
import { useNewsroomWindow } from '../window/newsroom-window.tsx'
import { startIntakeOver } from '../window/read-intake.ts'
import { useLanguage, useWords } from '../words/words.tsx'
import type { IntakeState } from './intake-state.ts'
import { countKeptWords } from './kept-words.ts'

/** The foot of a proposal: whether every word is kept, and the way on. */
export function IntakeFoot({
  state,
  isMaking,
  onMake,
}: {
  state: IntakeState
  isMaking: boolean
  onMake: () => void
}) {
  const newsroom = useNewsroomWindow()
  const words = useWords('intake-view')
  const language = useLanguage()
  const { began } = state
  // Counting a long page takes longer than a key may: the count follows when there is time.
  const proposal = useDeferredValue(state.proposal)
  const { all, kept, inStory, setAside } = useMemo(() => countKeptWords(began, proposal), [began, proposal])
  const print = (count: number) => count.toLocaleString(language)
  return (
    <div className="intake-foot">
      <span className="kept" data-whole={kept >= all}>
        <span className="dot" aria-hidden />
        {words('every-word', { kept: print(kept), all: print(all) })}
      </span>
      <span>{words('in-story', { count: print(inStory) })}</span>
      <span>{words('set-aside', { count: print(setAside) })}</span>
      {proposal.from && <span className="from-file">{words('from-file', { name: proposal.from })}</span>}
      <span className="push" />
      <Button className="quiet-button" isDisabled={isMaking} onPress={() => startIntakeOver(newsroom)}>
        {words('start-over')}
      </Button>
      <Button className="main-button" isDisabled={isMaking} onPress={onMake}>
        {words(isMaking ? 'making' : 'make')}
        <kbd aria-hidden>{printShortcut('CmdOrCtrl+Enter')}</kbd>
      </Button>
    </div>
  )
}
