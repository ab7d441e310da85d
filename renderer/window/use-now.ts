import { useEffect, useState } from 'react'
import { useNewsroomWindow } from './newsroom-window.tsx'

/** The time, looked at anew every half minute: for what says how long ago something was, or whether it is over. */
export function useNow(): Date {
  const { now } = useNewsroomWindow()
  const [seen, setSeen] = useState(now)
  useEffect(() => {
    const timer = setInterval(() => setSeen(now()), 30_000)
    return () => clearInterval(timer)
  }, [now])
  return seen
}
