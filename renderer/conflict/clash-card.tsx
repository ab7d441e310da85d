import { useMemo } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
import type { WordChange } from '../../newsroom/story/compare/comparison.ts'
import type { Clash, ClashChoice } from '../../newsroom/story/merge/merge.ts'
import { writingDirection } from '../../newsroom/story/direction.ts'
import { ChangedWords } from '../compare/changed-words.tsx'
import { useWords } from '../words/words.tsx'
import type { SideNames } from './merge-view.tsx'
import { clashTexts, sideWords } from './side-text.ts'
import { whatClashes } from './what-changed.ts'

/** One thing both sides changed differently: what it was, what each side made of it, and which of them stays. */
export function ClashCard({
  clash,
  place,
  language,
  names,
  choice,
  onChoose,
}: {
  clash: Clash
  place: { readonly number: number; readonly count: number }
  /** The story's language. */
  language: string
  names: SideNames
  choice: ClashChoice | null
  onChoose: (choice: ClashChoice) => void
}) {
  const words = useWords('conflict')
  const what = whatClashes(clash, words)
  const texts = useMemo(() => clashTexts(clash, language), [clash, language])
  const choices = choicesOf(clash)
  const choose = (chosen: string) => onChoose(choices.find((one) => one === chosen) ?? 'mine')
  return (
    <section
      className="clash"
      data-decided={choice !== null || undefined}
      onKeyDown={(event) => {
        const chosen = choices[Number(event.key) - 1]
        if (chosen && !event.ctrlKey && !event.metaKey && !event.altKey) onChoose(chosen)
      }}
    >
      <h2>
        {what}
        <span>{words('clash-of', place)}</span>
      </h2>
      <WordsBefore text={texts.ancestor} language={language} />
      <RadioGroup
        className="clash-choices"
        aria-label={words('clash-label', { what, ...place })}
        value={choice}
        onChange={choose}
      >
        {(['mine', 'theirs'] as const).map((side, at) => (
          <Radio key={side} value={side} className="clash-choice" data-side={side}>
            <ChoiceName number={at + 1} name={names[side]} />
            <SideWords
              words={texts[side] === null ? null : sideWords(texts, side, language)}
              language={language}
            />
          </Radio>
        ))}
        {choices.includes('both') && (
          <Radio value="both" className="clash-choice" data-side="both">
            <ChoiceName number={3} name={words('both', { mine: names.mine })} />
            <span className="clash-aside">{words('both-hint')}</span>
          </Radio>
        )}
      </RadioGroup>
    </section>
  )
}

function WordsBefore({ text, language }: { text: string | null; language: string }) {
  const words = useWords('conflict')
  if (text === null) return null
  return (
    <p className="clash-before">
      <b>{words('before')}</b>
      {text === '' ? (
        <span className="clash-aside">{words('empty-there')}</span>
      ) : (
        <span lang={language} dir={writingDirection(language)}>
          {text}
        </span>
      )}
    </p>
  )
}

/** A field has one value: of two only one stays. Two blocks can stand one behind the other. */
function choicesOf(clash: Clash): readonly ClashChoice[] {
  const mayBeBoth = clash.kind === 'block' && clash.mine !== null && clash.theirs !== null
  return mayBeBoth ? ['mine', 'theirs', 'both'] : ['mine', 'theirs']
}

function ChoiceName({ number, name }: { number: number; name: string }) {
  return (
    <span className="clash-name">
      <kbd aria-hidden>{number}</kbd>
      {name}
    </span>
  )
}

function SideWords({ words: changes, language }: { words: readonly WordChange[] | null; language: string }) {
  const words = useWords('conflict')
  if (changes === null) return <span className="clash-aside">{words('deleted-there')}</span>
  const isEmpty = changes.every(({ words }) => words.trim() === '')
  if (isEmpty) return <span className="clash-aside">{words('empty-there')}</span>
  return (
    <span className="clash-words" lang={language} dir={writingDirection(language)}>
      <ChangedWords words={changes} />
    </span>
  )
}
