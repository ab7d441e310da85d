import type { CommandId } from '../../newsroom/contract/commands.ts'
import type { StoryLine } from '../../newsroom/contract/views.ts'
import { scoreKeys } from './match-keys.ts'
import { type Query, readQuery, scoreWords, type Searched } from './match-words.ts'

/** A story that can be opened. Its names are folded when they are first looked at. */
export type StoryEntry = { readonly kind: 'story'; readonly line: StoryLine; readonly names: () => Searched }

/** A command as the palette shows it. */
export type CommandEntry = {
  readonly kind: 'command'
  readonly id: CommandId
  readonly shortcut: string
  /** Why it can't be done from here: not now, or only by its keys and the menu. */
  readonly hindrance: 'none' | 'not-now' | 'keys-only'
  readonly names: () => Searched
}

export type Entry = StoryEntry | CommandEntry

/** Entries under one heading: those drawn, and how many were found. */
export type Section = {
  readonly name: 'recent' | 'stories' | 'commands'
  readonly entries: readonly Entry[]
  readonly found: number
}

/** What there is to find. Stories and commands come in the order in which they are shown where nothing tells them apart. */
export type Findable = {
  readonly stories: readonly StoryEntry[]
  readonly commands: readonly CommandEntry[]
  /** The commands used last, the latest first. */
  readonly recent: readonly CommandId[]
}

/** Stories drawn where nothing is typed, and where something is. */
const fewStories = 5
const manyStories = 20

type Scored<Found> = { readonly entry: Found; readonly score: number }

/**
 * What fits what is typed, in sections without an empty one.
 *
 * Where nothing is typed: the commands used last, the stories changed last, every other command that can be done. Else
 * stories, then commands; the other way round where a command fits better than any story. What can't be done now comes
 * after all that can.
 */
export function findEntries(findable: Findable, typed: string): readonly Section[] {
  const query = readQuery(typed)
  const sections = query.tokens.length === 0 ? offerAll(findable) : search(findable, query, typed)
  return sections.filter(({ entries }) => entries.length > 0)
}

function offerAll({ stories, commands, recent }: Findable): Section[] {
  const able = commands.filter(({ hindrance }) => hindrance === 'none')
  const used = recent.flatMap((id) => able.find((command) => command.id === id) ?? [])
  const others = able.filter((command) => !used.includes(command))
  return [
    { name: 'recent', entries: used, found: used.length },
    { name: 'stories', entries: stories.slice(0, fewStories), found: stories.length },
    { name: 'commands', entries: others, found: others.length },
  ]
}

function search({ stories, commands, recent }: Findable, query: Query, typed: string): Section[] {
  const foundStories = sortByScore(stories, (entry) => scoreWords(entry.names(), query))
  const foundCommands = sortByScore(
    commands,
    (entry) => scoreCommand(entry, query, typed) + recentBonus(recent, entry),
  )
  const able = foundCommands.filter(({ entry }) => entry.hindrance === 'none')
  const unable = foundCommands.filter(({ entry }) => entry.hindrance !== 'none')
  const storySection = {
    name: 'stories' as const,
    entries: foundStories.slice(0, manyStories).map(({ entry }) => entry),
    found: foundStories.length,
  }
  const commandSection = {
    name: 'commands' as const,
    entries: [...able, ...unable].map(({ entry }) => entry),
    found: foundCommands.length,
  }
  const commandsFirst = Math.floor(able[0]?.score ?? 0) > (foundStories[0]?.score ?? 0)
  return commandsFirst ? [commandSection, storySection] : [storySection, commandSection]
}

/** True where a command is found by its keys and not by its name, which is said beside it. */
export function isByKeys(entry: CommandEntry, typed: string): boolean {
  return scoreKeys(entry.shortcut, typed) > scoreWords(entry.names(), readQuery(typed))
}

function scoreCommand(entry: CommandEntry, query: Query, typed: string): number {
  return Math.max(scoreWords(entry.names(), query), scoreKeys(entry.shortcut, typed))
}

/** Less than one: it only tells apart what fits equally well. */
function recentBonus(recent: readonly CommandId[], { id }: CommandEntry): number {
  const at = recent.indexOf(id)
  return at < 0 ? 0 : 0.9 / (at + 1)
}

function sortByScore<Found>(
  entries: readonly Found[],
  scoreOf: (entry: Found) => number,
): readonly Scored<Found>[] {
  return entries
    .map((entry) => ({ entry, score: scoreOf(entry) }))
    .filter(({ score }) => score >= 1)
    .sort((one, other) => other.score - one.score)
}
