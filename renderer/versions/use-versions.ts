import { useCallback, useEffect, useRef, useState } from 'react'
import type { Value } from '../../newsroom/contract/contract.ts'
import type { SpokenFault } from '../../newsroom/contract/faults.ts'
import type { Story } from '../../newsroom/story/story.ts'
import { useNewsroomWindow } from '../window/newsroom-window.tsx'

/** What the history says of a story. The last answer stays while a newer one is asked for. */
export type Versions = {
  readonly listed: Value<'history:list'> | null
  readonly fault: SpokenFault | null
  readonly reload: () => Promise<void>
}

/** The versions of a story. `before` is awaited first: what is being written belongs to them. */
export function useVersions(story: string, before: () => Promise<void>): Versions {
  const { mainProcess } = useNewsroomWindow()
  const [state, show] = useState<Omit<Versions, 'reload'>>({ listed: null, fault: null })
  const first = useRef(before)
  const reload = useCallback(async () => {
    const answer = await mainProcess.call['history:list']({ story })
    show((last) =>
      answer.ok ? { listed: answer.value, fault: null } : { listed: last.listed, fault: answer.fault },
    )
  }, [mainProcess, story])
  useEffect(() => {
    void first.current().then(reload)
  }, [reload])
  return { ...state, reload }
}

/** A version's story; null while it is being read. An id that is null is no version. */
export function useVersionStory(
  story: string,
  version: string | null,
): { readonly version: Story | null; readonly fault: SpokenFault | null } {
  const { mainProcess } = useNewsroomWindow()
  const [read, show] = useState<{ id: string; story: Story | null; fault: SpokenFault | null } | null>(null)
  useEffect(() => {
    if (version === null) return
    let isStale = false
    const ask = async () => {
      const answer = await mainProcess.call['history:read']({ story, version })
      if (isStale) return
      show({
        id: version,
        story: answer.ok ? answer.value.story : null,
        fault: answer.ok ? null : answer.fault,
      })
    }
    void ask()
    return () => {
      isStale = true
    }
  }, [mainProcess, story, version])
  return read && read.id === version
    ? { version: read.story, fault: read.fault }
    : { version: null, fault: null }
}
