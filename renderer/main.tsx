import './main-process/no-code-from-strings.ts'
import '@fontsource-variable/inter/opsz.css'
import '@fontsource-variable/noto-naskh-arabic/wght.css'
import '@fontsource-variable/noto-serif-kr/wght.css'
import '@fontsource-variable/source-serif-4/opsz-italic.css'
import '@fontsource-variable/source-serif-4/opsz.css'
import './style/window.css'
import './style/controls.css'
import './style/bar.css'
import './style/desk-list.css'
import './style/copy.css'
import './style/slip.css'
import './style/sheets.css'
import './style/changed-words.css'
import './style/versions.css'
import './style/intake.css'
import './style/sending.css'
import './style/dateline.css'
import './style/palette.css'
import './style/house.css'
import './style/packet.css'
import './style/take-in.css'
import './style/proof.css'
import './style/topics.css'
import './style/changed-words.css'
import './style/conflict.css'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { listenToKeys } from './commands/listen-to-keys.ts'
import { reportState } from './commands/report-state.ts'
import { findPointsQuickly } from './editor/quick-points.ts'
import { mainProcess } from './main-process/bridge.ts'
import { attendPackets } from './packet/receive-packet.ts'
import { attendTakeIn } from './take-in/attend-take-in.ts'
import { attendTopics } from './topics/attend-topics.ts'
import { ErrorGuard } from './window/error-guard.tsx'
import { createWindow, WindowProvider } from './window/newsroom-window.tsx'
import { startWindow } from './window/start-window.ts'

const place = document.getElementById('window')
if (!place) throw new Error('The page has no place for the window.')
const newsroom = createWindow(mainProcess)
findPointsQuickly()
startWindow(newsroom)
attendPackets(newsroom)
attendTakeIn(newsroom)
attendTopics(newsroom)
listenToKeys(newsroom)
reportState(newsroom)
createRoot(place).render(
  <WindowProvider window={newsroom}>
    <ErrorGuard mainProcess={mainProcess}>
      <App />
    </ErrorGuard>
  </WindowProvider>,
)
