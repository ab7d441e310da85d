import { useEffect, useState } from 'react'
import { useNewsroomWindow } from '../window/newsroom-window.tsx'
import { startOfDay } from './group-stories.ts'

/** The moment the present day began. Another value after midnight and no other: the list is not drawn for a minute. */
export function useToday(): number {
  const { now } = useNewsroomWindow()
  const [today, setToday] = useState(() => startOfDay(now()))
  useEffect(() => {
    const timer = setInterval(() => setToday(startOfDay(now())), 30_000)
    return () => clearInterval(timer)
  }, [now])
  return today
}
