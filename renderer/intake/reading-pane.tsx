import { memo, type ReactNode, useMemo } from 'react'
import type { Proposal, ProposedLine, LineRole } from '../../newsroom/formats/proposal.ts'
import { readProposal } from '../../newsroom/formats/intake/read-proposal.ts'
import { useWords } from '../words/words.tsx'
import { AsideLines } from './aside-lines.tsx'
import { ReadField } from './read-field.tsx'
import { LanguageOfLines, ReadLine } from './read-line.tsx'
import { BylineValue, CreditValue, DatelineValue, DateValue } from './read-values.tsx'
import { faultOfRole, type ValueRole } from './unread-roles.ts'

const bodyRoles: ReadonlySet<LineRole> = new Set([
  'paragraph',
  'crosshead',
  'quote',
  'list-entry',
  'ordered-entry',
  'table-row',
])

/** The fields as the story will have them, read anew from the lines with each change. Lines can be dragged to any of them. */
export function ReadingPane({
  proposal,
  picked,
  isDragging,
  tools,
}: {
  proposal: Proposal
  picked: ReadonlySet<string>
  isDragging: boolean
  /** What stands beside the title. */
  tools: ReactNode
}) {
  const words = useWords('intake-view')
  return (
    <section
      className="intake-reading"
      aria-labelledby="intake-reading-title"
      data-dragging={isDragging || undefined}
    >
      <header className="pane-head">
        <h2 id="intake-reading-title">{words('as-read')}</h2>
        <span className="push" />
        {tools}
      </header>
      <div className="read-fields" role="group" tabIndex={0} aria-labelledby="intake-reading-title">
        <LanguageOfLines value={proposal.language}>
          <Fields proposal={proposal} picked={picked} />
        </LanguageOfLines>
      </div>
    </section>
  )
}

const Fields = memo(function Fields({
  proposal,
  picked,
}: {
  proposal: Proposal
  picked: ReadonlySet<string>
}) {
  const words = useWords('intake-view')
  const reading = useMemo(() => readProposal(proposal), [proposal])
  const linesIn = (role: LineRole) => proposal.lines.filter((line) => line.role === role)
  const body = proposal.lines.filter(({ role }) => bodyRoles.has(role))
  const plain = (role: LineRole) => <PlainField role={role} lines={linesIn(role)} picked={picked} />
  const valueField = (role: ValueRole, children: ReactNode, isThere: boolean) => (
    <ReadField
      role={role}
      label={words(role)}
      isEmpty={!isThere && linesIn(role).length === 0}
      fault={faultWords(faultOfRole(proposal, reading, role), words)}
    >
      {children}
    </ReadField>
  )
  const of = (role: LineRole) => ({ lines: linesIn(role), picked })
  const { byline, published, credit, dateline } = reading
  return (
    <>
      {plain('slugline')}
      {plain('kicker')}
      {plain('headline')}
      {plain('standfirst')}
      {valueField('byline', <BylineValue byline={byline} {...of('byline')} />, byline !== null)}
      {valueField('date', <DateValue published={published} {...of('date')} />, published !== null)}
      <div className="read-picture" role="group" aria-label={words('picture')}>
        {plain('picture-headline')}
        {plain('caption')}
        {valueField('credit', <CreditValue credit={credit} {...of('credit')} />, credit !== null)}
      </div>
      {valueField('dateline', <DatelineValue dateline={dateline} {...of('dateline')} />, dateline !== null)}
      <ReadField role="paragraph" label={words('body')} isEmpty={body.length === 0}>
        {body.map((line) => (
          <ReadLine key={line.id} line={line} isPicked={picked.has(line.id)} />
        ))}
      </ReadField>
      <AsideLines lines={linesIn('aside')} picked={picked} />
    </>
  )
})

function faultWords(fault: 'unread' | 'crowded' | null, words: ReturnType<typeof useWords<'intake-view'>>) {
  if (fault === null) return null
  return words(fault === 'unread' ? 'in-source-only' : 'one-line-only')
}

function PlainField({
  role,
  lines,
  picked,
}: {
  role: LineRole
  lines: readonly ProposedLine[]
  picked: ReadonlySet<string>
}) {
  const words = useWords('intake-view')
  return (
    <ReadField role={role} label={words(role)} isEmpty={lines.length === 0}>
      {lines.map((line) => (
        <ReadLine key={line.id} line={line} isPicked={picked.has(line.id)} />
      ))}
    </ReadField>
  )
}
