import { DeskList } from './desk-list/desk-list.tsx'
import { ChangesSheet } from './conflict/changes-sheet.tsx'
import { MergeSheet } from './conflict/merge-sheet.tsx'
import { HouseSettings } from './house/house-settings.tsx'
import { CopyEntrance } from './intake/copy-entrance.tsx'
import { IntakeView } from './intake/intake-view.tsx'
import { Palette } from './palette/palette.tsx'
import { ShortcutsHelp } from './palette/shortcuts-help.tsx'
import { PacketSheet } from './packet/packet-sheet.tsx'
import { ExportSheet } from './sending/export-sheet.tsx'
import { PreviewPanel } from './sending/preview-panel.tsx'
import { Slip } from './slip/slip.tsx'
import { TakeInSheet } from './take-in/take-in-sheet.tsx'
import { LostStories } from './versions/lost-stories.tsx'
import { VersionsSheet } from './versions/versions-sheet.tsx'
import { Bar } from './window/bar.tsx'
import { Centre } from './window/centre.tsx'
import { DeskBars } from './window/desk-bars.tsx'
import { DrawerVeil } from './window/drawer-veil.tsx'
import { useOpenSession, useWindowState } from './window/newsroom-window.tsx'
import { isShown } from './window/sides.ts'
import { StatusBar } from './window/status-bar.tsx'
import { Toasts } from './window/toasts.tsx'
import { useTheme } from './window/use-theme.ts'
import { WordsProvider } from './words/words.tsx'

/** The window: the desk on the left, the copy in the middle, the slip on the right, the truth about all at the foot. */
export function App() {
  const language = useWindowState(({ settings }) => settings.language)
  const showsDesk = useWindowState((state) => isShown(state, 'desk'))
  const showsSlip = useWindowState((state) => isShown(state, 'slip'))
  const isNarrow = useWindowState((state) => state.isNarrow)
  const session = useOpenSession()
  useTheme()
  return (
    <WordsProvider language={language}>
      <div className="window" data-narrow={isNarrow || undefined}>
        <Bar />
        <DeskBars />
        {showsDesk && <DeskList />}
        <Centre />
        {showsSlip && session && <Slip key={session.id} session={session} />}
        <DrawerVeil />
        <OverCopy />
        <StatusBar />
        <CopyEntrance />
        <Toasts />
        <Floating />
      </div>
    </WordsProvider>
  )
}

function OverCopy() {
  const sheet = useWindowState((state) => state.sheet)
  const session = useOpenSession()
  switch (sheet) {
    case 'none':
      return null
    case 'intake':
      return <IntakeView />
    case 'export':
      return session && <ExportSheet key={session.id} session={session} />
    case 'preview':
      return session && <PreviewPanel key={session.id} session={session} />
    case 'house':
      return <HouseSettings />
    case 'merge':
      return session && <MergeSheet key={session.id} session={session} />
    case 'changes':
      return session && <ChangesSheet key={session.id} session={session} />
    case 'versions':
      return <VersionsSheet />
    case 'lost':
      return <LostStories />
    case 'take-in':
      return <TakeInSheet />
    case 'packet':
      return <PacketSheet />
  }
}

function Floating() {
  const overlay = useWindowState((state) => state.overlay)
  switch (overlay) {
    case 'none':
      return null
    case 'palette':
      return <Palette />
    case 'shortcuts':
      return <ShortcutsHelp />
  }
}
