import * as z from 'zod'
import type { House } from '../../newsroom/contract/views.ts'
import { datelineStyle } from '../../newsroom/story/dateline.ts'
import { language } from '../../newsroom/story/language.ts'
import { makePrintableLine } from '../../newsroom/story/printable.ts'
import { isTimeZone } from './time-zones.ts'

/** The house's decisions on their way: what is written in the fields, valid or not. */
export const houseDraft = z.object({
  publication: z.string(),
  agency: z.string(),
  timeZone: z.string(),
  language: z.string(),
  datelineStyle,
  smartQuotes: z.boolean(),
  /** `key` tells the rows apart while they are moved about. */
  links: z.array(z.object({ key: z.string(), title: z.string(), url: z.string() })),
})
export type HouseDraft = z.infer<typeof houseDraft>
export type LinkDraft = HouseDraft['links'][number]

/** What is wrong with a draft, under the name of its field: `timeZone`, `language`, `<key>-title`, `<key>-url`. */
export type HouseFaults = ReadonlyMap<
  string,
  'time-zone-unknown' | 'language-unknown' | 'link-untitled' | 'link-refused'
>

/** The fields as the house has them now. */
export function draftOf(house: House): HouseDraft {
  const { publication, agency, timeZone, language, datelineStyle, smartQuotes } = house
  const links = house.links.map(({ title, url }, at) => ({ key: `link-${at}`, title, url }))
  return { publication, agency, timeZone, language, datelineStyle, smartQuotes, links }
}

/** The house as the draft decides it. Fields this program does not know stay; a link with nothing in it goes. */
export function houseOf(draft: HouseDraft, house: House): House {
  const links = draft.links.map(({ title, url }) => ({ title: makePrintableLine(title), url: url.trim() }))
  return {
    ...house,
    publication: makePrintableLine(draft.publication),
    agency: makePrintableLine(draft.agency),
    timeZone: draft.timeZone.trim(),
    language: draft.language.trim(),
    datelineStyle: draft.datelineStyle,
    smartQuotes: draft.smartQuotes,
    links: links.filter(({ title, url }) => title !== '' || url !== ''),
  }
}

/** True where saving the draft would change the house. */
export function isChanged(draft: HouseDraft, house: House): boolean {
  return JSON.stringify(houseOf(draft, house)) !== JSON.stringify(houseOf(draftOf(house), house))
}

/** What has to be put right before the draft can be saved. */
export function faultsOf(draft: HouseDraft): HouseFaults {
  return new Map([
    ...(isTimeZone(draft.timeZone.trim()) ? [] : [['timeZone', 'time-zone-unknown'] as const]),
    ...(language.safeParse(draft.language.trim()).success ? [] : [['language', 'language-unknown'] as const]),
    ...draft.links.flatMap(linkFaults),
  ])
}

function linkFaults({ key, title, url }: LinkDraft) {
  if (title.trim() === '' && url.trim() === '') return []
  return [
    ...(title.trim() === '' ? [[`${key}-title`, 'link-untitled'] as const] : []),
    ...(isPageAddress(url.trim()) ? [] : [[`${key}-url`, 'link-refused'] as const]),
  ]
}

/** A page links to pages only: `mailto` has no place in a masthead. */
function isPageAddress(url: string): boolean {
  return url.length <= 2048 && /^https?:\/\/[^\s<>"]+$/i.test(url) && URL.canParse(url)
}
