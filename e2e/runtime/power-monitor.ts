import { EventEmitter } from 'node:events'
import { refuseMissing } from './unsupported.ts'

/** What the app imports as `powerMonitor`. It reports nothing by itself; a spec may emit 'suspend' or 'resume'. */
export class PowerMonitor
  extends EventEmitter
  implements
    Pick<
      Electron.PowerMonitor,
      'getSystemIdleState' | 'getSystemIdleTime' | 'isOnBatteryPower' | 'onBatteryPower'
    >
{
  readonly onBatteryPower = false

  getSystemIdleState(): 'active' {
    return 'active'
  }

  getSystemIdleTime(): number {
    return 0
  }

  isOnBatteryPower(): boolean {
    return false
  }
}

refuseMissing(PowerMonitor.prototype, 'powerMonitor')

export const powerMonitor = new PowerMonitor()
