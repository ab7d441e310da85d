import type { Asset, MediaFile } from '../../newsroom/story/asset.ts'
import { withoutPart } from '../editor/without-part.ts'
import { useLanguage, useWords } from '../words/words.tsx'
import { AddButton, RemoveButton } from './act-button.tsx'
import { OptionalPlace } from './optional-place.tsx'
import { withOptionalPart } from './optional-part.ts'
import { PlainRow } from './plain-row.tsx'
import { printBytes } from './print-bytes.ts'
import { FoldingGroup, SlipGroup } from './slip-group.tsx'
import { TextRow } from './text-row.tsx'
import { useAssetChange } from './use-asset.ts'

/** What is known of a picture beside its credit: rights, instructions, job, where and when it was taken. */
export function PictureFields({ asset }: { asset: Asset }) {
  const words = useWords('slip')
  const change = useAssetChange(asset.id)
  const part = (name: 'rights' | 'instructions' | 'jobId' | 'takenAt') => ({
    value: asset[name] ?? '',
    onChange: (text: string) => change(withOptionalPart(asset, name, text)),
  })
  return (
    <SlipGroup level={3} title={words('about-picture')}>
      <TextRow {...part('rights')} kind="lines" label={words('rights')} />
      <TextRow {...part('instructions')} kind="lines" label={words('instructions')} />
      <TextRow {...part('jobId')} label={words('job-id')} />
      <TextRow {...part('takenAt')} label={words('taken-at')} />
      <OptionalPlace
        place={asset.place ?? null}
        label={words('picture-place')}
        onChange={(place) => change(place ? { ...asset, place } : (withoutPart(asset, 'place') as Asset))}
        offer={(begin) => <AddButton words={words('add-picture-place')} onPress={begin} />}
        remove={(act) => <RemoveButton words={words('remove-event-place')} onPress={act} />}
      />
    </SlipGroup>
  )
}

/** The facts of the file, and what stood in it when it came. */
export function FileFields({ asset: { file, original } }: { asset: Asset }) {
  const words = useWords('slip')
  const fields = Object.entries(original ?? {})
  return (
    <>
      {file && (
        <SlipGroup level={3} title={words('file-facts')}>
          <FileFacts file={file} />
        </SlipGroup>
      )}
      {fields.length > 0 && (
        <FoldingGroup level={3} title={words('original-fields')} holds={false}>
          {fields.map(([name, text]) => (
            <PlainRow key={name} label={name}>
              {text}
            </PlainRow>
          ))}
        </FoldingGroup>
      )}
    </>
  )
}

function FileFacts({ file }: { file: MediaFile }) {
  const words = useWords('slip')
  const language = useLanguage()
  const { mediaType, width, height, bytes, originalName } = file
  const type = mediaType.replace('image/', '').toUpperCase()
  return (
    <>
      {originalName && <PlainRow label={words('original-name')}>{originalName}</PlainRow>}
      <PlainRow label={words('file-type')}>
        {words('file-line', { type, width, height, size: printBytes(bytes, language) })}
      </PlainRow>
    </>
  )
}
