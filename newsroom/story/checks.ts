import { blockLines, inlineText } from './block-text.ts'
import type { Block } from './block.ts'
import { checkCaption } from './check-captions.ts'
import { checkDateline } from './check-dateline.ts'
import { checkPictureUse } from './check-picture-use.ts'
import { checkSubjects } from './check-subjects.ts'
import { isEmbargoed } from './embargo.ts'
import type { MediaTopics } from './media-topics.ts'
import type { Story } from './story.ts'

/** Everything a check can find, each with its words in the catalogue. */
export const findingCodes = [
  'embargoed',
  'no-headline',
  'no-body',
  'placeholder-left',
  'suggestion-open',
  'picture-awaited',
  'picture-unknown',
  'killed',
  'no-alt-text',
  'no-credit',
  'no-caption',
  'no-slugline',
  'headline-long',
  'dateline-unearned',
  'dateline-differs',
  'comment-open',
  'desk-note-left',
  'subject-unknown',
  'subject-retired',
  'subject-replaced',
  'caption-sentences',
  'caption-long',
  'caption-no-date',
  'caption-no-place',
  'caption-past',
  'caption-phrase',
  'caption-no-order',
  'alt-long',
  'alt-is-caption',
  'credit-no-giver',
  'picture-expired',
  'picture-forbidden',
  'picture-country-out',
  'picture-no-archive',
] as const
export type FindingCode = (typeof findingCodes)[number]

/** One thing a check found: `where` is a block's id, or `field:` and the field's name. */
export type Finding = {
  readonly code: FindingCode
  readonly where: string
  readonly values: Readonly<Record<string, string | number>>
}

/** The newsroom's two levels: *you may not* and *you had better not*. */
export type Findings = { readonly blockers: readonly Finding[]; readonly warnings: readonly Finding[] }

/** The length above which a wire's headline is cut (Reuters, knowledge/features L5), tags included. */
export const headlineLimit = 64

/**
 * All that stands between this story and its readers at the given moment. Its subjects are looked up in a release of Media
 * Topics where one is at hand.
 */
export function checkStory(story: Story, now: Date, topics: MediaTopics | null = null): Findings {
  const blocks = story.body.flatMap((block) => checkBlock(block, story, now))
  return {
    blockers: [...fieldBlockers(story, now), ...blocks.filter((found) => blocking.has(found.code))],
    warnings: [
      ...fieldWarnings(story),
      ...checkDateline(story),
      ...blocks.filter((found) => !blocking.has(found.code)),
      ...checkSubjects(story, topics),
    ],
  }
}

const blocking: ReadonlySet<FindingCode> = new Set([
  'placeholder-left',
  'suggestion-open',
  'picture-unknown',
  'picture-expired',
  'picture-forbidden',
])

function finding(code: FindingCode, where: string, values: Finding['values'] = {}): Finding {
  return { code, where, values }
}

function fieldBlockers(story: Story, now: Date): Finding[] {
  const found: Finding[] = []
  if (story.embargo && isEmbargoed(story, now)) {
    found.push(
      finding('embargoed', 'field:embargo', {
        instant: story.embargo.until.instant,
        zone: story.embargo.until.timeZone,
      }),
    )
  }
  if (story.status === 'killed') found.push(finding('killed', 'field:status'))
  if (story.headlines.main.trim() === '') found.push(finding('no-headline', 'field:headlines'))
  const hasWords = story.body.some((block) => block.type !== 'desk-note' && blockLines(block).length > 0)
  if (!hasWords) found.push(finding('no-body', story.body[0]?.id ?? ''))
  return found
}

function fieldWarnings(story: Story): Finding[] {
  const found: Finding[] = []
  if (story.slugline.trim() === '') found.push(finding('no-slugline', 'field:slugline'))
  const length = [...story.headlines.main].length
  if (length > headlineLimit)
    found.push(finding('headline-long', 'field:headlines', { length, limit: headlineLimit }))
  return found
}

function checkBlock(block: Block, story: Story, now: Date): Finding[] {
  const found = checkInlines(block, block.id)
  if (block.type === 'desk-note') found.push(finding('desk-note-left', block.id))
  if (block.type === 'picture') found.push(...checkPicture(block, story, now))
  if (block.type === 'gallery')
    found.push(...block.children.flatMap((picture) => checkPicture(picture, story, now)))
  return found
}

function checkPicture(picture: Extract<Block, { type: 'picture' }>, story: Story, now: Date): Finding[] {
  const asset = story.assets.find((candidate) => candidate.id === picture.asset)
  if (!asset) return [finding('picture-unknown', picture.id)]
  const found: Finding[] = []
  if (!asset.file) found.push(finding('picture-awaited', picture.id))
  if (picture.alt.trim() === '') found.push(finding('no-alt-text', picture.id))
  if (!asset.credit) found.push(finding('no-credit', picture.id))
  if (inlineText(picture.children[1].children).trim() === '') found.push(finding('no-caption', picture.id))
  return [
    ...found,
    ...checkCaption(picture, asset, story.language),
    ...checkPictureUse(asset, { where: picture.id, language: story.language, now }),
  ]
}

type Node = { readonly type?: unknown; readonly children?: unknown; readonly change?: unknown }

/** The desk's own marks anywhere below a node, each found once. */
function checkInlines(node: Node, where: string): Finding[] {
  const children = Array.isArray(node.children) ? (node.children as Node[]) : []
  const below = children.flatMap((child) => checkInlines(child, where))
  if (node.type === 'tk') return [finding('placeholder-left', where), ...below]
  if (node.type === 'suggestion') return [finding('suggestion-open', where), ...below]
  if (node.type === 'comment') return [finding('comment-open', where), ...below]
  return below
}
