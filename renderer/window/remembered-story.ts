import type { WorkPlace } from '../../newsroom/contract/place-calls.ts'
import type { NewsroomWindow } from './newsroom-window.tsx'

/** Where work stood when this desk was last left: the story, if it is still there and not in the bin, caret and scroll. */
export async function recallWork({
  store,
  mainProcess,
}: NewsroomWindow): Promise<(WorkPlace & { story: string }) | null> {
  const answer = await mainProcess.call['place:recall']({})
  const work = answer.ok ? answer.value : null
  const { desk } = store.get()
  if (!work?.story || desk.kind !== 'open') return null
  const line = desk.lines.get(work.story)
  return line && !line.binned ? { ...work, story: work.story } : null
}
