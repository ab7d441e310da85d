import { type KeyboardEvent, type ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { HouseProvider, SessionProvider } from '../editor/story-context.ts'
import type { StorySession } from '../open-story/story-session.ts'
import { useStory } from '../open-story/use-story.ts'
import { useNewsroomWindow, useWindowState } from '../window/newsroom-window.tsx'
import type { SlipPage } from '../window/window-state.ts'
import { useWords } from '../words/words.tsx'
import { CheckPage } from './check-page.tsx'
import { DetailsPage } from './details-page.tsx'
import { goToPlace } from './go-to-place.ts'
import { PicturesPage } from './pictures-page.tsx'
import { SourcePage } from './source-page.tsx'
import { ZoneList } from './zone-list.tsx'

const pages: readonly SlipPage[] = ['details', 'check', 'pictures', 'source']

/** The slip of the open story: all its details, what is to be checked, its pictures, and where it came from. */
export function Slip({ session }: { session: StorySession }) {
  const words = useWords('slip')
  const newsroom = useNewsroomWindow()
  const slipPage = useWindowState((state) => state.slipPage)
  const house = useWindowState(({ desk }) => (desk.kind === 'open' ? desk.facts.house : null))
  if (!house) return null
  const goByDigit = (event: KeyboardEvent) => {
    const found = slipPage === 'check' ? findingAt(session, event) : undefined
    if (found) goToPlace(newsroom, session, found.where)
  }
  return (
    <SessionProvider value={session}>
      <HouseProvider value={house}>
        <aside className="slip" aria-label={words('title')} onKeyDownCapture={goByDigit}>
          <Tabs
            className="slip-tabs"
            selectedKey={slipPage}
            onSelectionChange={(key) => newsroom.store.change({ slipPage: key as SlipPage })}
          >
            <TabList className="slip-tab-list" aria-label={words('pages')}>
              {pages.map((page) => (
                <Tab key={page} id={page} className="slip-tab">
                  {words(page)}
                  {page === 'check' && <FindingCount session={session} />}
                </Tab>
              ))}
            </TabList>
            {pages.map((page) => (
              <TabPanel key={page} id={page} className="slip-page">
                {drawPage(page)}
              </TabPanel>
            ))}
          </Tabs>
          <ZoneList />
        </aside>
      </HouseProvider>
    </SessionProvider>
  )
}

function drawPage(page: SlipPage): ReactNode {
  switch (page) {
    case 'details':
      return <DetailsPage />
    case 'check':
      return <CheckPage />
    case 'pictures':
      return <PicturesPage />
    case 'source':
      return <SourcePage />
  }
}

/** How many things there are to check, in red where one of them stands in the way. */
function FindingCount({ session }: { session: StorySession }) {
  const blockers = useStory(session, ({ derived }) => derived.findings.blockers.length)
  const warnings = useStory(session, ({ derived }) => derived.findings.warnings.length)
  const count = blockers + warnings
  if (count === 0) return null
  return (
    <span className="slip-tab-count" data-level={blockers > 0 ? 'blocker' : 'warning'}>
      {' '}
      {count}
    </span>
  )
}

/** The finding whose number key is pressed. */
function findingAt(session: StorySession, { key, ctrlKey, metaKey, altKey }: KeyboardEvent) {
  if (!/^[1-9]$/.test(key) || ctrlKey || metaKey || altKey) return undefined
  const { blockers, warnings } = session.store.get().derived.findings
  return [...blockers, ...warnings][Number(key) - 1]
}
