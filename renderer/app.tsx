import { CopySheet } from './copy/copy-sheet.tsx'
import { DeskList } from './desk-list/desk-list.tsx'
import { Bar } from './window/bar.tsx'
import { useWindowState } from './window/newsroom-window.tsx'
import { StatusBar } from './window/status-bar.tsx'
import { Toasts } from './window/toasts.tsx'
import { useWords, WordsProvider } from './words/words.tsx'

/** The window: the desk on the left, the copy in the middle, the truth about both at the foot. */
export function App() {
  const language = useWindowState(({ settings }) => settings.language)
  const showsDesk = useWindowState(({ settings, isNarrow, drawer }) =>
    isNarrow ? drawer === 'desk' : settings.showDesk,
  )
  return (
    <WordsProvider language={language}>
      <div className="window" data-desk={showsDesk || undefined}>
        <Bar />
        {showsDesk && <DeskList />}
        <Centre />
        <StatusBar />
        <Toasts />
      </div>
    </WordsProvider>
  )
}

function Centre() {
  const words = useWords('desk-list')
  const centre = useWindowState((state) => state.centre)
  const desk = useWindowState((state) => state.desk)
  if (desk.kind === 'failed') return <Refusal message={desk.fault.message} hint={desk.fault.hint} />
  if (centre.kind === 'refused') return <Refusal message={centre.fault.message} hint={centre.fault.hint} />
  if (centre.kind !== 'story' || desk.kind !== 'open')
    return <main className="notice-page" aria-label={words('title')} />
  return (
    <main className="centre">
      <CopySheet key={centre.session.id} session={centre.session} house={desk.facts.house} />
    </main>
  )
}

function Refusal({ message, hint }: { message: string; hint: string }) {
  return (
    <main className="notice-page" role="alert">
      <h1>{message}</h1>
      <p>{hint}</p>
    </main>
  )
}
