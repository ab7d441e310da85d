import { useMemo } from 'react'
import { Label, Select } from 'react-aria-components'
import { Options } from '../window/options.tsx'
import { useLanguage, useWords } from '../words/words.tsx'
import { languagesToChoose } from './story-languages.ts'

/** The language the story is in, as the reader guessed it or the editor says. */
export function StoryLanguage({
  language,
  onChange,
}: {
  language: string
  onChange: (language: string) => void
}) {
  const words = useWords('intake-view')
  const spoken = useLanguage()
  const languages = useMemo(() => languagesToChoose(language, spoken), [language, spoken])
  return (
    <Select
      className="story-language"
      selectedKey={language}
      onSelectionChange={(key) => key !== null && onChange(String(key))}
    >
      <Label>{words('language')}</Label>
      <Options options={languages} className="language-popover" />
    </Select>
  )
}
