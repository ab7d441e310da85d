import { headlineLimit } from '../../newsroom/story/checks.ts'
import { countCharacters } from '../../newsroom/story/length.ts'
import { useSession } from '../editor/story-context.ts'
import { useStory } from '../open-story/use-story.ts'
import { useWords } from '../words/words.tsx'
import { withOptionalPart } from './optional-part.ts'
import { PartList } from './part-list.tsx'
import { needed, readLine } from './read-text.ts'
import { SlipGroup } from './slip-group.tsx'
import { LineRow } from './story-group.tsx'
import { TextRow } from './text-row.tsx'
import { useField } from './use-field.ts'

/** The story's titles: a headline for each use, kicker, standfirst and bullets. */
export function HeadlinesGroup() {
  const words = useWords('slip')
  const language = useStory(useSession(), ({ fields }) => fields.language)
  return (
    <SlipGroup title={words('headlines')}>
      <div data-place="field:headlines">
        <HeadlineRows language={language} />
      </div>
      <LineRow name="kicker" label={words('kicker')} language={language} />
      <LineRow name="standfirst" label={words('standfirst')} language={language} />
      <Bullets language={language} />
    </SlipGroup>
  )
}

function HeadlineRows({ language }: { language: string }) {
  const words = useWords('slip')
  const [headlines, change] = useField('headlines')
  const length = countCharacters(headlines.main)
  const isOver = length > headlineLimit
  return (
    <>
      <TextRow
        kind="copy"
        language={language}
        label={words('main')}
        value={headlines.main}
        onChange={(main) => change({ ...headlines, main })}
        hint={
          <span className={isOver ? 'slip-count slip-over' : 'slip-count'}>
            {words('length-of', { length, limit: headlineLimit })}
          </span>
        }
      />
      {(['web', 'alert', 'social'] as const).map((use) => (
        <TextRow
          key={use}
          kind="copy"
          language={language}
          label={words(use)}
          value={headlines[use] ?? ''}
          onChange={(text) => change(withOptionalPart(headlines, use, text))}
        />
      ))}
    </>
  )
}

function Bullets({ language }: { language: string }) {
  const words = useWords('slip')
  const [bullets, change] = useField('bullets')
  return (
    <div className="slip-subgroup" role="group" aria-label={words('bullets')} data-place="field:bullets">
      <PartList
        parts={bullets}
        onChange={change}
        empty=""
        isWhole={(bullet) => bullet !== ''}
        nameOf={(bullet) => bullet}
        addWords={words('add-bullet')}
      >
        {(bullet, edit, index) => (
          <TextRow
            kind="copy"
            language={language}
            label={words('bullet', { number: index + 1 })}
            value={bullet}
            read={needed(readLine)}
            onChange={edit}
          />
        )}
      </PartList>
    </div>
  )
}
