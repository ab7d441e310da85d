import { useMemo } from 'react'
import { type DatelineStyle, datelineStyle } from '../../newsroom/story/dateline.ts'
import { printDatelineLine } from '../../newsroom/story/print-dateline.ts'
import type { StorySession } from '../open-story/story-session.ts'
import { useStory } from '../open-story/use-story.ts'
import { useWords } from '../words/words.tsx'
import { Segments } from './segments.tsx'
import { useSendingDesk } from './use-sending-desk.ts'

type StyleProps = { style: DatelineStyle; onChange: (style: DatelineStyle) => void }

/** In which style the dateline is printed, this once. */
export function DatelineStyles({
  style,
  onChange,
  isLabelShown = false,
}: StyleProps & { isLabelShown?: boolean }) {
  const words = useWords('sending')
  const choices = useMemo(
    () => new Map(datelineStyle.options.map((option) => [option, words(`style-${option}`)])),
    [words],
  )
  return (
    <Segments
      label={words('dateline-style')}
      isLabelShown={isLabelShown}
      value={style}
      choices={choices}
      onChange={onChange}
    />
  )
}

/** The dateline's style, and the story's dateline as it will stand in print. A story without one says so. */
export function DatelineChoice({ session, style, onChange }: StyleProps & { session: StorySession }) {
  const words = useWords('sending')
  const house = useSendingDesk().datelineStyle
  const dateline = useStory(session, ({ fields }) => fields.dateline)
  const language = useStory(session, ({ fields }) => fields.language)
  return (
    <section className="sending-part">
      <h2>{words('dateline-style')}</h2>
      {dateline ? (
        <>
          <DatelineStyles style={style} onChange={onChange} />
          <p className="dateline-print" aria-live="polite">
            <span>{words('printed-as')}</span>
            <b lang={language} dir="auto">
              {printDatelineLine(dateline, style)}
            </b>
            {style !== house && <span>{words('not-house', { style: words(`style-${house}`) })}</span>}
          </p>
        </>
      ) : (
        <p className="sending-quiet">{words('no-dateline')}</p>
      )}
    </section>
  )
}
