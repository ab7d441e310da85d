import { ChevronDown } from 'lucide-react'
import { useMemo } from 'react'
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'
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
      <Button className="select-button">
        <SelectValue />
        <ChevronDown aria-hidden />
      </Button>
      <Popover className="select-popover language-popover">
        <ListBox items={languages}>
          {({ id, name }) => (
            <ListBoxItem id={id} className="select-option" textValue={name}>
              {name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}
