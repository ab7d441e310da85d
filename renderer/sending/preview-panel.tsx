import { type KeyboardEvent, useCallback, useState } from 'react'
import type { DatelineStyle } from '../../newsroom/story/dateline.ts'
import type { Story } from '../../newsroom/story/story.ts'
import type { StorySession } from '../open-story/story-session.ts'
import { useStory } from '../open-story/use-story.ts'
import { useNewsroomWindow } from '../window/newsroom-window.tsx'
import { SheetFrame } from '../window/sheet-frame.tsx'
import { useWords } from '../words/words.tsx'
import { DatelineStyles } from './dateline-choice.tsx'
import { PreviewPage } from './preview-page.tsx'
import { type PreviewWidth, previewWidths, widthBeside } from './preview-width.ts'
import { Segments } from './segments.tsx'
import { useSendingDesk } from './use-sending-desk.ts'
import { useStoryAnswer } from './use-story-answer.ts'

/**
 * The page as it will be published, on a screen, on paper and on a phone. What blocks the story from leaving does not stop
 * it from being looked at.
 */
export function PreviewPanel({ session }: { session: StorySession }) {
  const { mainProcess } = useNewsroomWindow()
  const words = useWords('sending')
  const house = useSendingDesk().datelineStyle
  const [width, setWidth] = useState<PreviewWidth>('page')
  const [style, setStyle] = useState<DatelineStyle>(house)
  const ask = useCallback(
    (story: Story) => mainProcess.call['preview:show']({ story, datelineStyle: style }),
    [mainProcess, style],
  )
  const page = useStoryAnswer(session, ask)
  const onKey = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const isTaken = event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey
    // Within a group of choices the arrows are the group's own.
    if (by === 0 || isTaken || (event.target as Element).closest('[role="radiogroup"]')) return
    event.preventDefault()
    setWidth(widthBeside(width, by))
  }
  return (
    <div className="sending-keys" onKeyDown={onKey}>
      <SheetFrame
        title={words('preview-title')}
        className="preview"
        tools={
          <PreviewTools
            session={session}
            width={width}
            onWidth={setWidth}
            style={style}
            onStyle={setStyle}
            isMaking={page.isAsking && page.value !== null}
          />
        }
      >
        <PreviewPage page={page} width={width} />
      </SheetFrame>
    </div>
  )
}

function PreviewTools({
  session,
  width,
  onWidth,
  style,
  onStyle,
  isMaking,
}: {
  session: StorySession
  width: PreviewWidth
  onWidth: (width: PreviewWidth) => void
  style: DatelineStyle
  onStyle: (style: DatelineStyle) => void
  isMaking: boolean
}) {
  const words = useWords('sending')
  const hasDateline = useStory(session, ({ fields }) => fields.dateline !== null)
  const widths = new Map(previewWidths.map((choice) => [choice, words(`width-${choice}`)]))
  return (
    <div className="preview-tools">
      <Segments label={words('width')} value={width} choices={widths} onChange={onWidth} />
      {hasDateline && <DatelineStyles isLabelShown style={style} onChange={onStyle} />}
      <span className="preview-state" role="status">
        {isMaking && words('preview-making')}
      </span>
    </div>
  )
}
