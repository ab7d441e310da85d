import { printByline } from '../../story/print-byline.ts'
import type { PublishableStory } from '../../story/story.ts'
import { clientNotes } from '../client-notes.ts'
import { carriesAllBut } from '../features.ts'
import type { ExportFile, ExportOptions, Format } from '../format.ts'
import { particularsOf, present } from '../reading/particulars.ts'
import { publicParticulars } from '../reading/public-particulars.ts'
import { filled, isTakenBack, worded } from '../story-parts.ts'
import { ansVersion, type AnsObject, ownProperties } from './ans-object.ts'
import { contentElements } from './content-elements.ts'
import { imageElement, named } from './image-element.ts'
import { keptProperties } from './kept-properties.ts'

/**
 * The story as Arc ANS 0.10.11, valid by its schema. A picture above the copy is what the story is promoted with; others
 * stand in it. `_id` is the story's, the revision is its own, and the only time that is not the story's is the `now` of the
 * export.
 */
export function writeAns(story: PublishableStory, options: ExportOptions): ExportFile[] {
  const [first] = story.body
  const lead = first?.type === 'picture' ? first : undefined
  const item = {
    type: 'story',
    version: ansVersion,
    _id: story.id,
    ...keptProperties(options.kept ?? {}),
    ...describeItem(story, options.now),
    ...describeTitles(story),
    ...describeOrigin(story),
    ...(lead ? { promo_items: { basic: imageElement(lead, story, options) } } : {}),
    content_elements: contentElements(story, options, lead ? 1 : 0),
    ...ownProperties(ownOf(story)),
  }
  const text = `${JSON.stringify(item, null, 2)}\n`
  return [{ name: 'story.ans.json', mediaType: 'application/json', text }]
}

function describeItem(story: PublishableStory, now: Date): AnsObject {
  const { chain, embargo, published } = story
  const moment = published && 'instant' in published ? String(published.instant) : undefined
  const reason = worded(chain.reason)
  const isCorrected = chain.kind === 'corrected' && reason !== undefined
  return present({
    language: story.language,
    slug: worded(story.slugline),
    last_updated_date: now.toISOString(),
    first_publish_date: moment,
    display_date: moment,
    revision: present({ revision_id: String(story.revision), parent_id: parentOf(story) }),
    status: isTakenBack(story) ? 'canceled' : undefined,
    content_restrictions: embargo ? { embargo: describeEmbargo(embargo) } : undefined,
    corrections: isCorrected
      ? [{ type: 'correction', correction_type: 'correction', text: reason }]
      : undefined,
    // What Arc shows to editors and never to readers.
    planning: present({ internal_note: worded(internalNote(story)) }),
  })
}

function describeEmbargo({ until, reason }: NonNullable<PublishableStory['embargo']>): AnsObject {
  return present({ active: true, end_time: until.instant, description: worded(reason) })
}

function parentOf({ chain, id }: PublishableStory): string | undefined {
  return chain.replaces?.story === id ? String(chain.replaces.revision) : undefined
}

function internalNote(story: PublishableStory): string {
  return [...clientNotes(story), worded(story.usageTerms)].filter((note) => note !== undefined).join('\n')
}

function describeTitles({ headlines, kicker, standfirst }: PublishableStory): AnsObject {
  const { main, web, alert, social } = headlines
  const deck = worded(standfirst)
  return present({
    headlines: present({ basic: main, web: worded(web), alert: worded(alert), social: worded(social) }),
    subheadlines: deck ? { basic: deck } : undefined,
    description: deck ? { basic: deck } : undefined,
    label: worded(kicker) ? { basic: { text: kicker, display: true } } : undefined,
  })
}

function describeOrigin(story: PublishableStory): AnsObject {
  const { byline, dateline } = story
  const [place] = dateline?.places ?? []
  const people = (byline?.people ?? []).map(({ name, role, place: at }) =>
    present({ ...named(name), role: worded(role), location: at?.name }),
  )
  const line = byline ? worded(printByline(byline, story.language)) : undefined
  return present({
    credits: people.length > 0 ? { by: people } : undefined,
    vanity_credits: line ? { by: [named(line)] } : undefined,
    location: dateline?.places.map(({ name }) => name).join('/'),
    address: place
      ? present({ locality: place.name, region: worded(place.region), country_name: worded(place.country) })
      : undefined,
    source: worded(story.source) ? { name: story.source } : undefined,
    distributor: worded(dateline?.source) ? { name: dateline?.source, mode: 'custom' } : undefined,
    taxonomy: describeSubjects(story),
  })
}

function describeSubjects({ subjects, keywords }: PublishableStory): AnsObject | undefined {
  const taxonomy = present({
    categories: filled(
      subjects.map(({ qcode, name }) => ({ classifier: mediaTopics, _id: qcode, name, score: 1 })),
    ),
    tags: filled(keywords.filter(worded).map((text) => ({ text }))),
  })
  return Object.keys(taxonomy).length > 0 ? taxonomy : undefined
}

/** What the classifier of IPTC's subjects is called. */
export const mediaTopics = 'iptc-mediatopic'

function ownOf(story: PublishableStory): AnsObject {
  const notes = story.ednotes.filter(({ role, text }) => role !== 'desk' && worded(text))
  return present({
    family: story.family,
    urgency: String(story.urgency),
    usageTerms: worded(story.usageTerms),
    ednotes: notes.length > 0 ? JSON.stringify(notes.map(({ role, text }) => ({ role, text }))) : undefined,
    ...particularsOf(story),
    ...publicParticulars(story),
  })
}

/** Arc ANS as a format. */
export const ans: Format = {
  name: 'ans',
  mediaType: 'application/json',
  channel: 'web',
  hasPictures: true,
  carries: carriesAllBut('desk-ednotes'),
  readBy: 'ans',
  write: writeAns,
}
