import type { Asset } from '../../story/asset.ts'
import type { Block, BlockOf } from '../../story/block.ts'
import { inlineText } from '../../story/block-text.ts'
import type { PublishableInline } from '../../story/inline.ts'
import { type NewId, newParagraph, newStory } from '../../story/new-story.ts'
import { makePrintable } from '../../story/printable.ts'
import type { Story } from '../../story/story.ts'
import type { Proposal } from '../proposal.ts'
import { assembleBlocks, type PlacedBlock } from './assemble-blocks.ts'
import { groupPictures, type PictureLines } from './group-pictures.ts'
import { linesAside, linesOf, readProposal } from './read-proposal.ts'

/** What making a story needs from outside. */
export type Assembling = { readonly newId: NewId; readonly now: Date; readonly source?: string }

/**
 * Makes a story of a proposal as its lines stand. The raw source and what was set aside stay attached to it; a picture
 * that is only described is an asset that is still awaited. It stands where the copy describes it: above the first
 * paragraph as a rule.
 */
export function assembleStory(proposal: Proposal, { newId, now, source = '' }: Assembling): Story {
  const read = readProposal(proposal)
  const pictures = groupPictures(proposal.lines).map((lines) => assemblePicture(lines, newId))
  const body = inOrder([...pictures.map(({ placed }) => placed), ...assembleBlocks(proposal.lines, newId)])
  return {
    ...newStory({ newId, language: proposal.language, source }),
    kicker: linesOf(proposal, 'kicker').join(' '),
    headlines: { main: read.headline },
    slugline: linesOf(proposal, 'slugline').join(' '),
    standfirst: linesOf(proposal, 'standfirst').join(' '),
    byline: read.byline,
    dateline: read.dateline,
    published: read.published,
    assets: pictures.map(({ asset }) => asset),
    body: body.length > 0 ? body : [newParagraph(newId)],
    intake: [
      {
        id: newId(),
        receivedAt: now.toISOString(),
        mediaType: proposal.mediaType,
        // A file may be called by what no story holds.
        ...(proposal.from === null ? {} : { from: makePrintable(proposal.from) }),
        raw: proposal.raw,
        setAside: linesAside(proposal),
        notes: proposal.notes,
      },
    ],
  }
}

function assemblePicture(
  { at, headline, caption, credit }: PictureLines,
  newId: NewId,
): { readonly placed: PlacedBlock; readonly asset: Asset } {
  const asset: Asset = { id: newId(), file: null, credit }
  const block: BlockOf<'picture'> = {
    type: 'picture',
    id: newId(),
    asset: asset.id,
    alt: '',
    children: [
      { type: 'picture-headline', children: orEmpty(headline) },
      { type: 'caption', children: orEmpty(caption) },
    ],
  }
  return { placed: { at, block }, asset }
}

function orEmpty(words: readonly PublishableInline[]): PublishableInline[] {
  return inlineText(words) === '' ? [{ text: '' }] : [...words]
}

function inOrder(blocks: readonly PlacedBlock[]): Block[] {
  return blocks.toSorted((one, other) => one.at - other.at).map(({ block }) => block)
}
