import '@fontsource-variable/inter/opsz.css'
import '@fontsource-variable/noto-naskh-arabic/wght.css'
import '@fontsource-variable/noto-serif-kr/wght.css'
import '@fontsource-variable/source-serif-4/opsz-italic.css'
import '@fontsource-variable/source-serif-4/opsz.css'
import './style/window.css'
import './style/copy.css'
import { createRoot } from 'react-dom/client'
import * as z from 'zod'
import { App } from './app.tsx'
import { mainProcess } from './main-process/bridge.ts'
import { ErrorGuard } from './window/error-guard.tsx'
import { createWindow, WindowProvider } from './window/newsroom-window.tsx'
import { startWindow } from './window/start-window.ts'

// Zod would try `new Function`, which the content security policy reports.
z.config({ jitless: true })

const place = document.getElementById('window')
if (!place) throw new Error('The page has no place for the window.')
const newsroom = createWindow(mainProcess)
startWindow(newsroom)
createRoot(place).render(
  <WindowProvider window={newsroom}>
    <ErrorGuard mainProcess={mainProcess}>
      <App />
    </ErrorGuard>
  </WindowProvider>,
)
