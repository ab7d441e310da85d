import { ImagePlus, RefreshCw, Trash2 } from 'lucide-react'
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'
import { useSlateStatic } from 'slate-react'
import type { BlockOf } from '../../newsroom/story/block.ts'
import { useWords } from '../words/words.tsx'
import { removePicture } from './insert-picture.ts'
import { focusCopy } from './focus-copy.ts'

/** The place of a photo that has not come: says how to bring one. */
export function EmptyPhoto({
  isKnown,
  readOnly,
  onChoose,
}: {
  isKnown: boolean
  readOnly: boolean
  onChoose: () => void
}) {
  const words = useWords('copy')
  return (
    <div className="photo-empty">
      <ImagePlus aria-hidden />
      <strong>{words(isKnown ? 'photo-awaited' : 'photo-unknown')}</strong>
      {!readOnly && (
        <>
          <span>{words('photo-ways')}</span>
          <Button className="quiet-button" onPress={onChoose}>
            {words('choose-photo')}
          </Button>
        </>
      )}
    </div>
  )
}

/** The tools on a photo: another file, or no picture at all. Its words stay with another file. */
export function PhotoTools({
  picture,
  hasFile,
  onReplace,
}: {
  picture: BlockOf<'picture'>
  hasFile: boolean
  onReplace: () => void
}) {
  const editor = useSlateStatic()
  const words = useWords('copy')
  return (
    <div className="photo-tools">
      {hasFile && (
        <Button className="photo-tool" onPress={onReplace}>
          <RefreshCw aria-hidden />
          {words('replace-photo')}
        </Button>
      )}
      <TooltipTrigger delay={500}>
        <Button
          className="photo-tool"
          aria-label={words('remove-picture')}
          onPress={() => {
            removePicture(editor, picture.id)
            focusCopy(editor)
          }}
        >
          <Trash2 aria-hidden />
        </Button>
        <Tooltip className="tip">{words('remove-picture')}</Tooltip>
      </TooltipTrigger>
    </div>
  )
}
