import type { CallName } from '../../newsroom/contract/channels.ts'
import { isEmbargoed } from '../../newsroom/story/embargo.ts'
import { duplicateStory, newStory } from '../../newsroom/story/new-story.ts'
import { failed, ok } from '../../newsroom/story/result.ts'
import type { Story } from '../../newsroom/story/story.ts'
import { answerConflicts } from './fake-conflicts.ts'
import { answerHistory } from './fake-history.ts'
import { answerSending } from './fake-sending.ts'
import { answerIntake } from './fake-intake.ts'
import { answerPackets } from './fake-packets.ts'
import { answerTakeIn } from './fake-take-in.ts'
import { answerTopics } from './fake-topics.ts'

/** A story on the in-memory desk. */
type Kept = { story: Story; binned: boolean; changedAt: string }
/** What a call is asked with; each answer takes what it needs. */
type Asked = {
  story: string
  slugline: string
  language: string
  keep: 'mine' | 'theirs'
  mine: Story
  number: number
  house: object
}

/** A desk in memory and what is known of it. */
export type FakeDesk = {
  readonly kept: Map<string, Kept>
  readonly send: (notice: string, carried: unknown) => void
  put(story: Story, binned?: boolean): void
}

const newId = () => crypto.randomUUID()

const house = {
  edition: 1,
  publication: 'The Port Ellan Courier',
  agency: 'Northwire',
  timeZone: 'Europe/Oslo',
  language: 'en',
  datelineStyle: 'reuters',
  smartQuotes: true,
  links: [{ title: 'Harbour', url: 'https://portellan.example/harbour' }],
}

/** Every answer of an in-memory desk that holds the given stories. */
export function answerFromDesk(stories: readonly Story[], send: FakeDesk['send']) {
  const kept = new Map<string, Kept>()
  const hour = 3_600_000
  const desk: FakeDesk = {
    kept,
    send,
    put(story, binned = false) {
      kept.set(story.id, { story, binned, changedAt: new Date().toISOString() })
      send('desk:changed', { changed: [lineOf(desk, story.id)], gone: [] })
    },
  }
  stories.forEach((story, index) =>
    kept.set(story.id, {
      story,
      binned: false,
      changedAt: new Date(Date.now() - index * 7 * hour).toISOString(),
    }),
  )
  return {
    ...answerDesk(desk),
    ...answerStory(desk),
    ...answerStories(desk),
    ...answerSending(),
    ...answerHistory(desk),
    ...answerIntake(desk),
    ...answerPackets(),
    ...answerTakeIn(),
    ...answerConflicts(),
    ...answerTopics(),
    ...answerSettings(send),
  } satisfies Record<CallName, unknown>
}

function lineOf({ kept }: FakeDesk, id: string) {
  const { story, binned, changedAt } = kept.get(id) as Kept
  return {
    id,
    slugline: story.slugline,
    headline: story.headlines.main,
    language: story.language,
    status: story.status,
    kind: story.chain.kind,
    changedAt,
    // The main process counts them, in another process: here the count would be the window's time.
    words: 0,
    embargoUntil: isEmbargoed(story, new Date()) ? (story.embargo?.until.instant ?? null) : null,
    condition: 'well',
    binned,
    openBy: '',
    copies: [],
  }
}

function answerDesk(desk: FakeDesk) {
  let decided: object = house
  const shown = () =>
    ok({
      id: 'fa4e000000000000',
      name: 'Harbour desk',
      place: '/home/desk/harbour',
      house: decided,
      stories: [...desk.kept.keys()].map((id) => lineOf(desk, id)),
    })
  return {
    'desk:show': shown,
    'desk:open': () => ok(null),
    'desk:open-recent': shown,
    'desk:recent': () =>
      ok([
        { id: 'fa4e000000000000', name: 'Harbour desk', place: '/home/desk/harbour' },
        { id: 'fa4e000000000001', name: 'Weekend', place: '/home/desk/weekend' },
      ]),
    'place:recall': () => {
      const [only] = desk.kept.keys()
      // A desk of one story is one that is being measured: it is opened at once.
      return ok(only && desk.kept.size === 1 ? { story: only, caret: null, scrolled: 0 } : null)
    },
    'place:keep': () => ok({}),
    'trouble:written': () => ok({}),
    'trouble:save-copy': () => ok(null),
    'trouble:look-again': () => ok({ found: true }),
    'trouble:refused-desks': () => ok([]),
    'desk:settings': ({ house: wanted }: Asked) => ok({ house: (decided = wanted) }),
  }
}

/** A base as the contract wants one; this desk has no files. */
const base = '0'.repeat(64)

function answerStory(desk: FakeDesk) {
  return {
    'story:open': ({ story: id }: Asked) => {
      const found = desk.kept.get(id)
      if (!found) return failed({ code: 'no-such-story', message: 'No such story.', hint: '', details: {} })
      return ok({ story: found.story, base, operations: [], through: 0, conflict: false, readOnly: false })
    },
    'story:journal': ({ number }: Asked) => ok({ through: number }),
    'story:save': ({ story }: { story: Story }) => {
      const revision = story.revision + 1
      desk.put({ ...story, revision })
      return ok({ base, revision, savedAt: new Date().toISOString() })
    },
    'story:close': () => ok({}),
    'story:resolve': ({ mine }: Asked) => ok({ story: mine, base, other: mine.id }),
    'media:add': () =>
      failed({ code: 'not-a-picture', message: 'There is no disk here.', hint: '', details: {} }),
    'media:choose': () => ok(null),
    'picture:uses': () => ok([]),
  }
}

function answerStories(desk: FakeDesk) {
  const storyOf = (id: string) => (desk.kept.get(id) as Kept).story
  const add = (story: Story) => {
    desk.put(story)
    return ok({ story: story.id })
  }
  return {
    'story:create': ({ language }: Asked) => add(newStory({ newId, language })),
    'story:duplicate': ({ story }: Asked) => add(duplicateStory(storyOf(story), newId)),
    'story:rename': ({ story, slugline }: Asked) => {
      desk.put({ ...storyOf(story), slugline })
      return ok({})
    },
    'story:bin': ({ story }: Asked) => {
      desk.put(storyOf(story), true)
      return ok({})
    },
    'story:put-back': ({ story }: Asked) => {
      desk.put(storyOf(story), false)
      return ok({})
    },
    'story:reveal': () => ok({}),
  }
}

function answerSettings(send: FakeDesk['send']) {
  let settings = { language: 'en', theme: 'light', showDesk: true, showSlip: true }
  return {
    'settings:read': () => ok(settings),
    'settings:change': (part: object) => {
      settings = { ...settings, ...part }
      send('settings:changed', settings)
      return ok(settings)
    },
    'window:state': () => ok({}),
    'window:open': () => ok({}),
    'link:open': () => ok({}),
    'gazetteer:find': () => ok({ places: [] }),
    'log:bug': () => ok({ reference: 'B-0001' }),
  }
}
