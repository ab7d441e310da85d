import type { BlockOf } from './block.ts'
import type { Story } from './story.ts'

/** Gives a new UUID each time. Handed in, so that the newsroom's rules depend on no machine. */
export type NewId = () => string

const unwritten = {
  status: 'draft',
  slugline: '',
  kicker: '',
  standfirst: '',
  byline: null,
  dateline: null,
  eventPlace: null,
  signOff: '',
  // IPTC: 5 is normal.
  urgency: 5,
  genre: '',
  usageTerms: '',
  plannedLength: null,
  embargo: null,
  published: null,
} as const satisfies Partial<Story>

/** An empty story that is valid and can be saved as it is. */
export function newStory({
  newId,
  language,
  source = '',
}: {
  newId: NewId
  language: string
  source?: string
}): Story {
  return {
    edition: 1,
    id: newId(),
    family: newId(),
    revision: 0,
    language,
    ...unwritten,
    headlines: { main: '' },
    bullets: [],
    ednotes: [],
    subjects: [],
    keywords: [],
    source,
    chain: { kind: 'original', sequence: 0 },
    assets: [],
    body: [newParagraph(newId)],
    intake: [],
  }
}

/** A paragraph with the given words, or an empty one. */
export function newParagraph(newId: NewId, text = ''): BlockOf<'paragraph'> {
  return { type: 'paragraph', id: newId(), children: [{ text }] }
}

/**
 * A copy that is a story of its own: new id, new family, revision 0, a draft and an original.
 *
 * Blocks and assets keep their ids: these are unique within one story only.
 */
export function duplicateStory(story: Story, newId: NewId): Story {
  return {
    ...structuredCopy(story),
    id: newId(),
    family: newId(),
    revision: 0,
    status: 'draft',
    chain: { kind: 'original', sequence: 0 },
  }
}

function structuredCopy(story: Story): Story {
  return JSON.parse(JSON.stringify(story)) as Story
}
