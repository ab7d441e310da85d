import { Check, ChevronRight, TriangleAlert } from 'lucide-react'
import { useEffect, useMemo, useRef } from 'react'
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components'
import type { ProvenFormat, ProvenLine } from '../../newsroom/contract/proof-calls.ts'
import { useWindowState } from '../window/newsroom-window.tsx'
import { useWords, type Words } from '../words/words.tsx'
import type { ProofAnswer, Proofs } from './use-proofs.ts'

/** How far the proofs have come; nothing where all are there. */
export function ProofProgress({ proofs: { done, total } }: { proofs: Proofs }) {
  const words = useWords('sending')
  return (
    <span className="proof-progress" role="status">
      {done < total && words('proving', { done: done + 1, total })}
    </span>
  )
}

/**
 * What a format made of the story, read back: how much came back the same, and what did not. What changed stands open to the
 * eye; the rest is opened.
 */
export function FormatProof({ format, proof }: { format: string; proof: ProofAnswer }) {
  const words = useWords('sending')
  if (!proof.ok) return <Trouble title={words('proof-failed')} lines={[proof.fault.message]} />
  const { refusal, problems, readBack, lines } = proof.value
  // Why it can't be written is said where the format is chosen.
  if (refusal !== null) return null
  if (problems.length > 0) return <Trouble title={words('proof-unread')} lines={problems} />
  if (!readBack) return <p className="proof-quiet">{words('no-reader')}</p>
  return (
    <>
      <Summary format={format} proven={proof.value} />
      <Changes lines={lines} />
    </>
  )
}

function Trouble({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <div className="proof-trouble">
      <TriangleAlert aria-hidden />
      <p>
        <b>{title}</b> {lines.join(' ')}
      </p>
    </div>
  )
}

function Summary({ format, proven: { lines } }: { format: string; proven: ProvenFormat }) {
  const words = useWords('sending')
  const isAsked = useWindowState(({ proofAsked }) => proofAsked)
  const opener = useRef<HTMLButtonElement>(null)
  const count = (outcome: ProvenLine['outcome']) => lines.filter((line) => line.outcome === outcome).length
  const [same, changed, left] = [count('same'), count('changed'), count('not-carried')]
  const title = [
    words(changed > 0 ? 'proof-changed' : 'proof-whole', { same, changed }),
    left > 0 ? words('proof-not-carried', { count: left }) : '',
  ].join('')
  useEffect(() => {
    const first = document.querySelector('.export-sheet .proof .opener')
    if (isAsked && first === opener.current) opener.current?.focus()
  }, [isAsked])
  return (
    <Disclosure
      key={String(isAsked)}
      className="proof"
      defaultExpanded={isAsked}
      data-tone={changed > 0 ? 'warn' : undefined}
    >
      <Button
        slot="trigger"
        ref={opener}
        className="opener"
        aria-label={`${words('proof-of', { format })}: ${title}`}
      >
        <ChevronRight aria-hidden />
        {changed > 0 ? (
          <TriangleAlert aria-hidden className="proof-mark" />
        ) : (
          <Check aria-hidden className="proof-mark" />
        )}
        {title}
      </Button>
      <DisclosurePanel>
        <Parts lines={lines} words={words} />
      </DisclosurePanel>
    </Disclosure>
  )
}

/** The parts that came back the same, and those the format has no place for, each named once. */
function Parts({ lines, words }: { lines: readonly ProvenLine[]; words: Words<'sending'> }) {
  const named = useMemo(
    () =>
      (['same', 'not-carried'] as const).map(
        (outcome) =>
          [
            outcome,
            [...new Set(lines.filter((line) => line.outcome === outcome).map(({ part }) => part))],
          ] as const,
      ),
    [lines],
  )
  return (
    <dl className="proof-parts">
      {named.map(
        ([outcome, parts]) =>
          parts.length > 0 && (
            <div key={outcome}>
              <dt>{words(outcome)}</dt>
              <dd>{parts.join(', ')}</dd>
            </div>
          ),
      )}
    </dl>
  )
}

function Changes({ lines }: { lines: readonly ProvenLine[] }) {
  const words = useWords('sending')
  const changes = lines.filter(({ outcome }) => outcome === 'changed')
  if (changes.length === 0) return null
  return (
    <ul className="proof-changes" aria-label={words('changed')}>
      {changes.map(({ part, where, before, after }, place) => (
        <li key={`${part} ${where} ${String(place)}`}>
          <b>{part}</b> <q dir="auto">{before || words('nothing')}</q> <span>{words('came-back-as')}</span>{' '}
          <q dir="auto">{after || words('nothing')}</q>
        </li>
      ))}
    </ul>
  )
}
