import { EventEmitter } from 'node:events'
import { refuseMissing } from './unsupported.ts'

const area = { x: 0, y: 0, width: 1920, height: 1080 }
const size = { width: area.width, height: area.height }
const display = {
  id: 1,
  bounds: area,
  workArea: area,
  size,
  workAreaSize: size,
  scaleFactor: 1,
  rotation: 0,
  internal: true,
}

/** What the app imports as `screen`: one display of a usual size, whatever the windows are shown on. */
export class Screen extends EventEmitter {
  getPrimaryDisplay(): typeof display {
    return display
  }

  getAllDisplays(): (typeof display)[] {
    return [display]
  }

  getDisplayMatching(): typeof display {
    return display
  }

  getDisplayNearestPoint(): typeof display {
    return display
  }

  getCursorScreenPoint(): Electron.Point {
    return { x: 0, y: 0 }
  }
}

refuseMissing(Screen.prototype, 'screen')

export const screen = new Screen()
