import { type ReactNode, useMemo } from 'react'
import type { IncomingPacket } from '../../newsroom/contract/packet-calls.ts'
import { compareStories } from '../../newsroom/story/compare/compare-stories.ts'
import { bodyLength } from '../../newsroom/story/length.ts'
import type { Story } from '../../newsroom/story/story.ts'
import { useClock } from '../window/use-clock.ts'
import { useWords, type Words } from '../words/words.tsx'

/** What a packet holds, by whom and when it was made, and how its story stands to the one here. */
export function PacketFacts({ incoming }: { incoming: IncomingPacket }) {
  const words = useWords('packet')
  const { story, name, from, at, pictures, missing, versions } = incoming
  const clock = useClock()
  const count = useMemo(() => bodyLength(story.body, story.language).words, [story])
  const notes = story.body.filter(({ type }) => type === 'desk-note').length + story.ednotes.length
  const all = pictures + missing.length
  return (
    <div className="packet-column">
      <p className="packet-headline" lang={story.language} dir="auto">
        {story.headlines.main || words('no-headline')}
      </p>
      {story.standfirst !== '' && (
        <p className="packet-standfirst" lang={story.language} dir="auto">
          {story.standfirst}
        </p>
      )}
      <dl className="packet-facts">
        <Fact name={words('from')}>{from === '' ? words('by-hand') : from}</Fact>
        {at !== null && <Fact name={words('made')}>{clock(at)}</Fact>}
        <Fact name={words('file')}>
          <bdi>{name}</bdi>
        </Fact>
        <Fact name={words('slugline')}>{story.slugline || words('no-slugline')}</Fact>
        <Fact name={words('words')}>{count}</Fact>
        <Fact name={words('pictures')}>
          {missing.length === 0 ? all : words('pictures-some', { count: pictures, all })}
          {missing.length > 0 && (
            <span className="packet-missing">{words('missing', { names: missing.join(', ') })}</span>
          )}
        </Fact>
        <Fact name={words('notes')}>{notes}</Fact>
        <Fact name={words('versions')}>{versions}</Fact>
        <Fact name={words('here')}>
          <Standing incoming={incoming} />
        </Fact>
      </dl>
    </div>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** How the packet's story stands to the one here, and since when. */
function Standing({ incoming: { story, here, ancestor } }: { incoming: IncomingPacket }) {
  const words = useWords('packet')
  const clock = useClock()
  const differing = useMemo(() => (here ? countDifferences(here, story) : null), [here, story])
  if (!here || !differing) return words('not-here')
  if (differing.fields + differing.blocks === 0) return words('here-same')
  const since = () => {
    if (!ancestor) return words('since-unknown')
    const { revision, revisedAt } = ancestor
    return revisedAt
      ? words('since-version', { revision, time: clock(revisedAt) })
      : words('since-revision', { revision })
  }
  const name = here.slugline || here.headlines.main || words('no-headline')
  return (
    <>
      {words('here-differs', { name, what: differenceWords(differing, words) })}
      <span className="packet-since">{since()}</span>
    </>
  )
}

type Differing = { readonly fields: number; readonly blocks: number }

function differenceWords({ fields, blocks }: Differing, words: Words<'packet'>): string {
  const inFields = words(fields === 1 ? 'field-one' : 'field-many', { count: fields })
  const inBlocks = words(blocks === 1 ? 'block-one' : 'block-many', { count: blocks })
  if (fields === 0) return inBlocks
  return blocks === 0 ? inFields : words('two-of', { fields: inFields, blocks: inBlocks })
}

function countDifferences(here: Story, story: Story): Differing {
  const { fields, blocks } = compareStories(here, story)
  return { fields: fields.length, blocks: blocks.filter(({ kind }) => kind !== 'same').length }
}
