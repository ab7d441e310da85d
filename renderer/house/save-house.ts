import type { SpokenFault } from '../../newsroom/contract/faults.ts'
import type { House } from '../../newsroom/contract/views.ts'
import type { NewsroomWindow } from '../window/newsroom-window.tsx'

/**
 * Writes the house's decisions into the desk's file. Every window at the desk is told, this one too, and follows. Gives back
 * the fault where they could not be written: nothing has changed then.
 */
export async function saveHouse({ mainProcess }: NewsroomWindow, house: House): Promise<SpokenFault | null> {
  const answer = await mainProcess.call['desk:settings']({ house })
  return answer.ok ? null : answer.fault
}
