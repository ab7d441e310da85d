import type { Block, BlockOf } from '../../story/block.ts'
import { type NewId, newParagraph, newStory } from '../../story/new-story.ts'
import { assertNever } from '../../story/result.ts'
import type { Story } from '../../story/story.ts'
import type { Proposal, ProposedLine } from '../proposal.ts'
import { linesOf, readProposal } from './read-proposal.ts'

/** What making a story needs from outside. */
export type Assembling = { readonly newId: NewId; readonly now: Date; readonly source?: string }

/**
 * Makes a story of a proposal as its lines stand. The raw source and what was set aside stay attached to it; a picture
 * that is only described is an asset that is still awaited, before the first paragraph.
 */
export function assembleStory(proposal: Proposal, { newId, now, source = '' }: Assembling): Story {
  const read = readProposal(proposal)
  const pictures = assemblePicture(proposal, newId)
  const copy = proposal.lines.flatMap((line) => assembleBlock(line, newId))
  const body = [...pictures, ...copy]
  return {
    ...newStory({ newId, language: proposal.language, source }),
    kicker: linesOf(proposal, 'kicker').join(' '),
    headlines: { main: read.headline },
    slugline: linesOf(proposal, 'slugline').join(' '),
    standfirst: linesOf(proposal, 'standfirst').join(' '),
    byline: read.byline,
    dateline: read.dateline,
    published: read.published,
    assets: pictures.map(({ asset }) => ({ id: asset, file: null, credit: read.credit })),
    body: body.length > 0 ? body : [newParagraph(newId)],
    intake: [
      {
        id: newId(),
        receivedAt: now.toISOString(),
        mediaType: proposal.mediaType,
        ...(proposal.from === null ? {} : { from: proposal.from }),
        raw: proposal.raw,
        setAside: linesOf(proposal, 'aside'),
        notes: proposal.notes,
      },
    ],
  }
}

function assemblePicture(proposal: Proposal, newId: NewId): BlockOf<'picture'>[] {
  const headline = linesOf(proposal, 'picture-headline').join(' ')
  const caption = linesOf(proposal, 'caption').join(' ')
  if (headline === '' && caption === '' && linesOf(proposal, 'credit').length === 0) return []
  return [
    {
      type: 'picture',
      id: newId(),
      asset: newId(),
      alt: '',
      children: [
        { type: 'picture-headline', children: [{ text: headline }] },
        { type: 'caption', children: [{ text: caption }] },
      ],
    },
  ]
}

function assembleBlock({ role, words }: ProposedLine, newId: NewId): Block[] {
  switch (role) {
    case 'paragraph':
    case 'crosshead':
    case 'quote':
      return [{ type: role, id: newId(), children: words }]
    case 'list-entry':
    case 'ordered-entry': {
      const entry = { type: 'list-entry' as const, id: newId(), children: words }
      return [{ type: 'list', id: newId(), ordered: role === 'ordered-entry', children: [entry] }]
    }
    case 'table-row': {
      const row = { type: 'table-row' as const, children: [{ type: 'table-cell' as const, children: words }] }
      return [{ type: 'table', id: newId(), children: [row] }]
    }
    case 'aside':
    case 'byline':
    case 'caption':
    case 'credit':
    case 'date':
    case 'dateline':
    case 'headline':
    case 'kicker':
    case 'picture-headline':
    case 'slugline':
    case 'standfirst':
      return []
    default:
      return assertNever(role)
  }
}
