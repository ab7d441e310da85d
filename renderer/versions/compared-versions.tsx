import { ChevronDown as Down, ChevronUp as Up } from 'lucide-react'
import { useMemo, useRef } from 'react'
import { Button, Label, Select } from 'react-aria-components'
import type { Version } from '../../newsroom/contract/history-calls.ts'
import { compareStories } from '../../newsroom/story/compare/compare-stories.ts'
import type { Story } from '../../newsroom/story/story.ts'
import { ComparisonView } from '../compare/comparison-view.tsx'
import { countChanges } from '../compare/fold-blocks.ts'
import { stepChange } from '../compare/step-change.ts'
import { IconButton } from '../window/icon-button.tsx'
import { Options } from '../window/options.tsx'
import { useNow } from '../window/use-now.ts'
import { useLanguage, useWords } from '../words/words.tsx'
import { choiceOfVersions } from './group-versions.ts'
import type { Restoring } from './use-restoring.ts'
import { useVersionStory } from './use-versions.ts'
import { printVersion } from './version-words.ts'

/** Stands for the story as it is open, among the versions to compare with. */
export const now = 'now'

/** Which versions are compared, and what may be taken. */
export type Comparing = {
  readonly story: string
  readonly versions: readonly Version[]
  readonly earlier: string
  readonly onEarlier: (version: string) => void
  /** A version, or `now`. */
  readonly later: string
  readonly onLater: (version: string) => void
  /** The open story as it is; null where none is open. */
  readonly present: Story | null
  /** Missing where nothing can be restored. */
  readonly restoring: Restoring | null
}

/** Two versions, chosen at the head and compared below, and the ways to take the earlier one. */
export function ComparedVersions(comparing: Comparing) {
  const { story, versions, earlier, onEarlier, later, onLater, present, restoring } = comparing
  const words = useWords('versions')
  const view = useRef<HTMLDivElement>(null)
  const before = useVersionStory(story, earlier)
  const other = useVersionStory(story, later === now ? null : later)
  const after = later === now ? present : other.version
  const comparison = useMemo(
    () => before.version && after && compareStories(before.version, after),
    [before.version, after],
  )
  const fault = before.fault ?? other.fault
  const restores = later === now ? restoring : null
  const { version } = before
  return (
    <div className="compared">
      <div className="compared-tools">
        <VersionChoice label={words('compare')} {...{ versions, chosen: earlier, onChoose: onEarlier }} />
        <VersionChoice
          label={words('with')}
          {...{ versions, chosen: later, onChoose: onLater }}
          offersNow={present !== null}
        />
        <span className="push" />
        {comparison && (
          <Steps count={countChanges(comparison)} onStep={(by) => stepChange(view.current, by)} />
        )}
        {restores && version && comparison && countChanges(comparison) > 0 && (
          <Button className="main-button" onPress={() => restores.restoreAll(version)}>
            {words('restore-all')}
          </Button>
        )}
      </div>
      <div className="compared-view" ref={view} role="region" aria-label={words('comparison')} tabIndex={0}>
        {fault && (
          <p className="versions-note" role="alert">
            <b>{fault.message}</b> {fault.hint}
          </p>
        )}
        {!fault && !comparison && <StillReading />}
        {comparison && version && (
          <ComparisonView
            comparison={comparison}
            language={version.language}
            {...(restores && {
              onTake: (difference) => restores.takeOne(version, comparison, difference),
            })}
          />
        )}
      </div>
    </div>
  )
}

function StillReading() {
  const words = useWords('versions')
  return (
    <p className="versions-note" role="status">
      {words('reading-version')}
    </p>
  )
}

function Steps({ count, onStep }: { count: number; onStep: (by: 1 | -1) => void }) {
  const words = useWords('versions')
  return (
    <span className="compared-steps">
      <span role="status">
        {count === 0
          ? words('nothing-differs')
          : words(count === 1 ? 'changes-one' : 'changes-many', { count })}
      </span>
      <IconButton label={words('previous')} isDisabled={count === 0} onPress={() => onStep(-1)}>
        <Up aria-hidden size={16} />
      </IconButton>
      <IconButton label={words('next')} isDisabled={count === 0} onPress={() => onStep(1)}>
        <Down aria-hidden size={16} />
      </IconButton>
    </span>
  )
}

function VersionChoice({
  label,
  versions,
  chosen,
  onChoose,
  offersNow = false,
}: {
  label: string
  versions: readonly Version[]
  chosen: string
  onChoose: (version: string) => void
  offersNow?: boolean
}) {
  const words = useWords('versions')
  const language = useLanguage()
  const moment = useNow()
  const offered = useMemo(() => choiceOfVersions(versions, [chosen]), [versions, chosen])
  const choices = [
    ...(offersNow ? [{ id: now, name: words('now') }] : []),
    ...offered.map((version) => ({ id: version.id, name: printVersion(version, moment, language, words) })),
  ]
  return (
    <Select
      className="version-choice"
      value={chosen}
      onChange={(key) => {
        if (key !== null) onChoose(String(key))
      }}
    >
      <Label>{label}</Label>
      <Options options={choices} />
    </Select>
  )
}
