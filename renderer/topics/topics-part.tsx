import { useMemo } from 'react'
import { Button } from 'react-aria-components'
import type { MediaTopics } from '../../newsroom/story/media-topics.ts'
import { useNewsroomWindow, useWindowState } from '../window/newsroom-window.tsx'
import { useLanguage, useWords } from '../words/words.tsx'
import { forgetTopics, loadTopics } from './load-topics.ts'

/**
 * The vocabulary of subjects among the house settings: which release is loaded, whose it is, and the way to another. It is
 * loaded at once: it is no decision of the house to be saved.
 */
export function TopicsPart() {
  const newsroom = useNewsroomWindow()
  const words = useWords('topics')
  const { release, fault } = useWindowState((state) => state.topics)
  return (
    <fieldset className="house-part topics-part">
      <legend>{words('title')}</legend>
      <div className="house-wide" role="status">
        {release && <LoadedRelease release={release} />}
        {fault && (
          <p className="topics-fault">
            <b>{fault.message}</b> {fault.hint}
          </p>
        )}
        {!release && !fault && <p>{words('none')}</p>}
      </div>
      <div className="topics-acts house-wide">
        <Button className="quiet-button" onPress={() => void loadTopics(newsroom)}>
          {words(release ? 'load-newer' : 'load')}
        </Button>
        {(release ?? fault) && (
          <Button className="quiet-button" onPress={() => void forgetTopics(newsroom)}>
            {words('forget')}
          </Button>
        )}
      </div>
      <p className="topics-hint house-wide">{words('hint')}</p>
    </fieldset>
  )
}

function LoadedRelease({ release }: { release: MediaTopics }) {
  const words = useWords('topics')
  const language = useLanguage()
  const { released, languages, topics, copyrightHolder, licence } = release
  const retired = useMemo(() => topics.filter((topic) => topic.retired !== null).length, [topics])
  const print = (count: number) => count.toLocaleString(language)
  return (
    <>
      <p>
        {words(languages.length === 1 ? 'is-loaded-one' : 'is-loaded', {
          released,
          count: print(topics.length - retired),
          languages: languages.length,
          retired: print(retired),
        })}
      </p>
      <p className="topics-hint">
        {words('attribution', { holder: copyrightHolder, licence: nameOf(licence) })}
      </p>
    </>
  )
}

/** The licence by the name everybody knows it by, with its address. */
function nameOf(licence: string): string {
  const [, kind, edition] = /creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.exec(licence) ?? []
  return kind && edition ? `CC ${kind.toUpperCase()} ${edition} (${licence})` : licence
}
