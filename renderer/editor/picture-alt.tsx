import { useSlateStatic } from 'slate-react'
import type { BlockOf } from '../../newsroom/story/block.ts'
import { LineField } from '../copy/line-field.tsx'
import { useWords } from '../words/words.tsx'
import { setAltText } from './insert-picture.ts'

/** What the picture shows, in words for those who cannot see it. */
export function AltText({ picture, readOnly }: { picture: BlockOf<'picture'>; readOnly: boolean }) {
  const editor = useSlateStatic()
  const words = useWords('copy')
  return (
    <label className="picture-fact">
      <span>{words('alt-text')}</span>
      <LineField
        className="alt-text"
        label={words('alt-text')}
        value={picture.alt}
        placeholder={words('write-alt-text')}
        readOnly={readOnly}
        onChange={(alt) => setAltText(editor, picture.id, alt)}
      />
    </label>
  )
}
