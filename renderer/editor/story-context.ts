import { createContext, useContext } from 'react'
import type { House } from '../../newsroom/contract/views.ts'
import type { StorySession } from '../open-story/story-session.ts'

const session = createContext<StorySession | null>(null)
const house = createContext<House | null>(null)

/** Hands the open story to everything drawn within the copy. Changes only when another story is opened. */
export const SessionProvider = session.Provider
/** Hands the house's decisions to everything drawn within the copy. */
export const HouseProvider = house.Provider

/** The story this part of the copy belongs to. */
export function useSession(): StorySession {
  const present = useContext(session)
  if (!present) throw new Error('This part of the copy stands outside of a story.')
  return present
}

/** What the house has decided. */
export function useHouse(): House {
  const present = useContext(house)
  if (!present) throw new Error('This part of the copy stands outside of a house.')
  return present
}
