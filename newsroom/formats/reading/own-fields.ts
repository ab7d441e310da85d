import { inlineText } from '../../story/block-text.ts'
import type { PublishableStory } from '../../story/story.ts'
import { assetOf, filled, type Picture, picturesOf, worded } from '../story-parts.ts'
import { present } from './particulars.ts'
import { plainPlace } from './public-particulars.ts'

/**
 * What a newsroom knows of a story and the format has no place for, in the shapes of the model, for formats that take an
 * object of any shape. `withoutEmpty` is to be asked of it. `readOwnFields` reads it again.
 */
export function ownFields(story: PublishableStory): object {
  const { headlines, embargo, chain, published } = story
  const isPlain = chain.kind === 'original' && chain.sequence === 0
  return {
    id: story.id,
    family: story.family,
    revision: story.revision,
    slugline: story.slugline,
    kicker: story.kicker,
    headlines: {
      main: worded(headlines.web) ? headlines.main : undefined,
      alert: headlines.alert,
      social: headlines.social,
    },
    bullets: story.bullets,
    ...originFields(story),
    ednotes: story.ednotes.filter(({ role }) => role !== 'desk').map(({ role, text }) => ({ role, text })),
    urgency: story.urgency,
    genre: story.genre,
    subjects: story.subjects.map(({ qcode, name }) => ({ qcode, name })),
    source: story.source,
    usageTerms: story.usageTerms,
    embargo: embargo && { until: { ...embargo.until }, reason: embargo.reason },
    published: published && { ...published },
    chain: isPlain && !chain.reason && !chain.advisory && !chain.replaces ? undefined : { ...chain },
    pictures: filled(picturesOf(story.body).map((picture) => pictureFields(story, picture))),
  }
}

function originFields({ byline, dateline, eventPlace }: PublishableStory): object {
  const people = byline?.people.map(({ name, role, place }) => ({
    name,
    role,
    place: place && plainPlace(place),
  }))
  return {
    byline: byline && { literal: byline.literal, people },
    dateline: dateline && {
      places: dateline.places.map(plainPlace),
      date: dateline.date,
      timeZone: dateline.timeZone,
      source: dateline.source,
      placement: dateline.placement,
      literal: dateline.literal,
    },
    eventPlace: eventPlace && plainPlace(eventPlace),
  }
}

function pictureFields(story: PublishableStory, picture: Picture): object {
  const { credit, rights, instructions, jobId, place, takenAt } = assetOf(story, picture) ?? {}
  return {
    // What a file without a picture can't say of it in its figure.
    alt: picture.alt,
    crop: picture.crop && { ...picture.crop },
    credit: credit && { ...credit },
    rights,
    instructions,
    jobId,
    place: place && plainPlace(place),
    takenAt,
    headline: worded(inlineText(picture.children[0].children)) ? undefined : '',
  }
}

/** Without nulls, empty texts, lists and objects; an entry of `pictures` stays, for it is known by its number. */
export function withoutEmpty(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) {
    const list = value.map((entry) => withoutEmpty(entry) ?? (name === 'pictures' ? {} : undefined))
    const found = list.filter((entry) => entry !== undefined)
    return found.length > 0 ? found : undefined
  }
  if (typeof value === 'string') return worded(value)
  if (typeof value !== 'object' || value === null) return value ?? undefined
  const inside = present(
    Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutEmpty(inner, key)])),
  )
  return Object.keys(inside).length > 0 ? inside : undefined
}
