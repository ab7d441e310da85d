import { useEffect, useState } from 'react'
import type { FoundPlace } from '../../newsroom/contract/gazetteer-calls.ts'
import { useNewsroomWindow, useWindowState } from '../window/newsroom-window.tsx'
import { latelyUsed } from './lately-used.ts'

const none: readonly FoundPlace[] = []

/** The places whose name begins with what is typed, best first; none while nothing is typed. An answer to older letters is dropped. */
export function useFoundPlaces(typed: string): readonly FoundPlace[] {
  const { mainProcess } = useNewsroomWindow()
  const desk = useDeskId()
  const [found, setFound] = useState<{ typed: string; places: readonly FoundPlace[] }>({
    typed: '',
    places: none,
  })
  useEffect(() => {
    if (typed.trim() === '') return
    let isWanted = true
    const search = { text: typed.slice(0, 100), limit: 8, lately: latelyUsed(desk) }
    void mainProcess.call['gazetteer:find'](search).then((answer) => {
      if (isWanted && answer.ok) setFound({ typed, places: answer.value.places })
    })
    return () => {
      isWanted = false
    }
  }, [typed, desk, mainProcess])
  // What was found for the letters before stays until the next answer, so that the list does not flicker.
  return typed.trim() === '' ? none : found.places
}

/** The desk this window stands at; empty while it stands at none. */
export function useDeskId(): string {
  return useWindowState(({ desk }) => (desk.kind === 'open' ? desk.facts.id : ''))
}
