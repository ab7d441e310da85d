import { printMoment } from '../../newsroom/formats/print-moment.ts'
import type { ProposedLine, Reading } from '../../newsroom/formats/proposal.ts'
import { inlineText } from '../../newsroom/story/block-text.ts'
import type { Credit } from '../../newsroom/story/credit.ts'
import type { Dateline } from '../../newsroom/story/dateline.ts'
import { printCredit } from '../../newsroom/story/print-credit.ts'
import { printDatelineLine } from '../../newsroom/story/print-dateline.ts'
import { useWindowState } from '../window/newsroom-window.tsx'
import { useLanguage, useWords } from '../words/words.tsx'
import { ReadLine } from './read-line.tsx'

type Lines = { lines: readonly ProposedLine[]; picked: ReadonlySet<string> }

/** The dateline as the house prints it, with its parts; under it what the copy had, where that is another thing. */
export function DatelineValue({ dateline, lines, picked }: Lines & { dateline: Dateline | null }) {
  const words = useWords('intake-view')
  const language = useLanguage()
  const style = useWindowState(({ desk }) =>
    desk.kind === 'open' ? desk.facts.house.datelineStyle : 'own-line',
  )
  if (!dateline) return <Sources lines={lines} picked={picked} printed="" />
  const printed = printDatelineLine(dateline, style)
  const places = dateline.places.map(({ name, region, country }) =>
    [name, region, country].filter(Boolean).join(', '),
  )
  const date = dateline.date ? printMoment({ day: dateline.date }, language).text : words('no-date')
  return (
    <>
      <Printed className="value-dateline" lines={lines} picked={picked} printed={printed} />
      <p className="value-parts">{[places.join(' / '), dateline.source, date].filter(Boolean).join(' · ')}</p>
      <Sources lines={lines} picked={picked} printed={printed} />
    </>
  )
}

/** The day of publication in words; where no line says it, that the page itself states it. */
export function DateValue({ published, lines, picked }: Lines & { published: Reading['published'] }) {
  const words = useWords('intake-view')
  const language = useLanguage()
  const printed = published ? printMoment(published, language).text : ''
  return (
    <>
      <Printed className="value-tool" lines={lines} picked={picked} printed={printed} />
      {published && lines.length === 0 && <p className="value-parts">{words('date-of-page')}</p>}
      <Sources lines={lines} picked={picked} printed={printed} />
    </>
  )
}

/** The credit as one value: as it is printed, then who made it, who gave it, and through whom it came. */
export function CreditValue({ credit, lines, picked }: Lines & { credit: Credit | null }) {
  const words = useWords('intake-view')
  const copyWords = useWords('copy')
  if (!credit) return <Sources lines={lines} picked={picked} printed="" />
  const kind = copyWords(`kind-${credit.kind}`)
  const way = credit.via ? words('kind-credit', { kind, via: credit.via }) : kind
  const printed = printCredit(credit)
  return (
    <>
      <Printed className="value-tool" lines={lines} picked={picked} printed={printed} />
      <p className="value-parts">{[credit.creator, credit.organisation, way].filter(Boolean).join(' · ')}</p>
      <Sources lines={lines} picked={picked} printed={printed} />
    </>
  )
}

/** The names read from the byline, each by itself. */
export function BylineValue({ byline, lines, picked }: Lines & { byline: Reading['byline'] }) {
  const printed = byline?.people.map(({ name }) => name).join(' · ') ?? ''
  return (
    <>
      <Printed className="value-tool" lines={lines} picked={picked} printed={printed} />
      <Sources lines={lines} picked={picked} printed={printed} />
    </>
  )
}

type PrintedLines = Lines & { readonly printed: string }

/** A value as it is printed. Where the copy has the same words, they are the line itself and can be dragged. */
function Printed({ className, lines, picked, printed }: PrintedLines & { className: string }) {
  const [line] = lines
  if (printed === '') return null
  if (!line || !isSame(lines, printed))
    return (
      <p className={className} dir="auto">
        {printed}
      </p>
    )
  return <ReadLine line={line} isPicked={picked.has(line.id)} className={className} />
}

/** The lines a value was read from, where they say it in other words. */
function Sources({ lines, picked, printed }: PrintedLines) {
  if (isSame(lines, printed)) return null
  return lines.map((line) => (
    <ReadLine key={line.id} line={line} isPicked={picked.has(line.id)} className="value-source" />
  ))
}

function isSame([line, ...others]: readonly ProposedLine[], printed: string): boolean {
  return line !== undefined && others.length === 0 && inlineText(line.words) === printed
}
