import { useMemo } from 'react'
import {
  Collection,
  GridList,
  GridListHeader,
  GridListItem,
  GridListSection,
  ListLayout,
  Virtualizer,
} from 'react-aria-components'
import type { Version } from '../../newsroom/contract/history-calls.ts'
import { useNow } from '../window/use-now.ts'
import { useLanguage, useWords } from '../words/words.tsx'
import { groupVersions } from './group-versions.ts'
import { VersionEntry } from './version-entry.tsx'
import { printDay, printVersion } from './version-words.ts'

/** The versions, and which of them is chosen or being named. */
export type ListedVersions = {
  readonly versions: readonly Version[]
  readonly chosen: string | null
  readonly onChoose: (version: string) => void
  /** The version whose name is a field now. */
  readonly naming: string | null
  readonly onNaming: (version: string | null) => void
  readonly onName: (version: string, name: string) => void
}

/** The versions under their days. Arrows choose, Enter and F2 name; only what is to be seen is drawn. */
export function VersionList({ versions, chosen, onChoose, naming, onNaming, onName }: ListedVersions) {
  const words = useWords('versions')
  const language = useLanguage()
  const now = useNow()
  const groups = useMemo(() => groupVersions(versions), [versions])
  const layout = useMemo(() => new ListLayout({ estimatedRowSize: 58, estimatedHeadingSize: 34 }), [])
  const depended = [words, naming, onName]
  return (
    <Virtualizer layout={layout} shouldObserveItemSize>
      <GridList
        className="version-list"
        aria-label={words('list')}
        items={groups}
        dependencies={depended}
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={chosen === null ? [] : [chosen]}
        disallowEmptySelection
        keyboardNavigationBehavior={naming === null ? 'arrow' : 'tab'}
        disallowTypeAhead={naming !== null}
        escapeKeyBehavior="none"
        onAction={(id) => onNaming(String(id))}
        onSelectionChange={(keys) => {
          const [id] = keys === 'all' ? [] : [...keys]
          if (id !== undefined) onChoose(String(id))
        }}
      >
        {({ id, day, versions: ofDay }) => (
          <GridListSection id={id} aria-label={printDay(day, now, language, words)}>
            <GridListHeader className="day-heading">{printDay(day, now, language, words)}</GridListHeader>
            <Collection items={ofDay} dependencies={depended}>
              {(version) => (
                <GridListItem
                  id={version.id}
                  className="version"
                  textValue={printVersion(version, now, language, words)}
                >
                  <VersionEntry
                    version={version}
                    isNaming={naming === version.id}
                    onName={(name) => onName(version.id, name)}
                    onGiveUp={() => onNaming(null)}
                  />
                </GridListItem>
              )}
            </Collection>
          </GridListSection>
        )}
      </GridList>
    </Virtualizer>
  )
}
