import { useCallback, useState } from 'react'
import type { SpokenFault } from '../../newsroom/contract/faults.ts'
import type { House } from '../../newsroom/contract/views.ts'
import { writingDirection } from '../../newsroom/story/direction.ts'
import { addPhotos } from '../editor/add-photo.ts'
import { BodyEditor } from '../editor/body-editor.tsx'
import { CopyGuard } from '../editor/copy-guard.tsx'
import { HouseProvider, SessionProvider } from '../editor/story-context.ts'
import type { StorySession } from '../open-story/story-session.ts'
import { useStory } from '../open-story/use-story.ts'
import { useWords } from '../words/words.tsx'
import { CopyTools } from './copy-tools.tsx'
import { FormOverCopy } from './form-over-copy.tsx'
import { BylineField, HeadlineField, KickerField, StandfirstField } from './story-fields.tsx'

/**
 * The whole centre of the window: tools, kicker, headline, standfirst, byline, and the body with its dateline, set as it
 * will read. Scrolls by itself; give it another `key` for another story.
 */
export function CopySheet({ session, house }: { session: StorySession; house: House }) {
  const words = useWords('copy')
  const language = useStory(session, ({ fields }) => fields.language)
  const [news, setNews] = useState<PhotoNews>(null)
  // Read with every key; a render of ours is no reason for one of the editable.
  session.editor.typing.smartQuotes = house.smartQuotes
  const bringPhotos = useCallback(
    (files: readonly File[]) => {
      setNews('coming')
      void addPhotos(session, files, 'caret').then(setNews)
    },
    [session],
  )
  return (
    <SessionProvider value={session}>
      <HouseProvider value={house}>
        <section className="copy" aria-label={words('copy')} lang={language}>
          <CopyTools />
          <div className="copy-scroll">
            <article className="sheet" dir={writingDirection(language)}>
              <KickerField />
              <HeadlineField />
              <StandfirstField />
              <BylineField />
              <PhotoNewsLine news={news} onDismiss={() => setNews(null)} />
              <GuardedBody onPhotos={bringPhotos} />
            </article>
          </div>
          <FormOverCopy />
        </section>
      </HouseProvider>
    </SessionProvider>
  )
}

type PhotoNews = SpokenFault | 'coming' | null

function PhotoNewsLine({ news, onDismiss }: { news: PhotoNews; onDismiss: () => void }) {
  const words = useWords('copy')
  if (!news) return null
  if (news === 'coming')
    return (
      <p className="photo-news" role="status">
        {words('photo-coming')}
      </p>
    )
  return (
    <p className="photo-news photo-failed" role="alert">
      {words('photo-failed', { message: `${news.message} ${news.hint}` })}{' '}
      <button type="button" onClick={onDismiss}>
        {words('dismiss')}
      </button>
    </p>
  )
}

function GuardedBody({ onPhotos }: { onPhotos: (files: readonly File[]) => void }) {
  const words = useWords('copy')
  const [isMended, setMended] = useState(false)
  return (
    <>
      {isMended && (
        <p className="photo-news" role="alert">
          {words('copy-mended')}{' '}
          <button type="button" onClick={() => setMended(false)}>
            {words('dismiss')}
          </button>
        </p>
      )}
      <CopyGuard
        onMended={() => setMended(true)}
        stopped={(again) => (
          <p className="photo-news photo-failed" role="alert">
            {words('copy-stopped')}{' '}
            <button type="button" onClick={again}>
              {words('show-again')}
            </button>
          </p>
        )}
      >
        <BodyEditor onPhotos={onPhotos} />
      </CopyGuard>
    </>
  )
}
