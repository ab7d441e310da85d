import { type DragEvent, type ReactNode, useState } from 'react'
import { useSelected, useSlateStatic } from 'slate-react'
import type { SpokenFault } from '../../newsroom/contract/faults.ts'
import type { MediaFile } from '../../newsroom/story/asset.ts'
import type { BlockOf } from '../../newsroom/story/block.ts'
import { useStory } from '../open-story/use-story.ts'
import { addPhotos, choosePhoto, pictureFiles } from './add-photo.ts'
import type { ViewOf } from './line-views.tsx'
import { LostPhoto, ShownPhoto } from './shown-photo.tsx'
import { OfferBar } from './offer-bar.tsx'
import { PictureCredit } from './picture-credit.tsx'
import { EmptyPhoto, PhotoTools } from './picture-photo.tsx'
import { AltText } from './picture-alt.tsx'
import { useSession } from './story-context.ts'
import { useWords } from '../words/words.tsx'
import { focusCopy } from './focus-copy.ts'

/** What the photo's place is busy with. */
export type PhotoState =
  { readonly kind: 'quiet' | 'coming' } | { readonly kind: 'failed'; readonly fault: SpokenFault }

/**
 * A picture: the photo, its headline and caption as words of the story, and under them alt text and credit. A photo can be
 * dropped on it at any time; what is said of the picture stays.
 */
export function PictureView({ attributes, children, element }: ViewOf<BlockOf<'picture'>>) {
  const session = useSession()
  const isSelected = useSelected()
  const readOnly = useStory(session, (open) => open.readOnly)
  const asset = useStory(session, ({ fields }) => fields.assets.find(({ id }) => id === element.asset))
  const { state, bring } = usePhotoState()
  const onDrop = (event: DragEvent) => {
    const files = pictureFiles(event.dataTransfer)
    if (files.length === 0 || readOnly) return
    event.preventDefault()
    event.stopPropagation()
    bring(() => addPhotos(session, files, { picture: element.id }))
  }
  const choose = () => bring(() => choosePhoto(session, { picture: element.id }))
  return (
    <figure
      {...attributes}
      className="picture"
      data-selected={isSelected || undefined}
      data-block={element.id}
      onDrop={onDrop}
      onDragOver={(event) => event.preventDefault()}
    >
      <div contentEditable={false} className="picture-photo">
        {asset?.file ? (
          <Photo asset={asset.id} file={asset.file} alt={element.alt} />
        ) : (
          <EmptyPhoto isKnown={asset !== undefined} readOnly={readOnly} onChoose={choose} />
        )}
        {!readOnly && <PhotoTools picture={element} hasFile={asset?.file != null} onReplace={choose} />}
        <PhotoNews state={state} onChoose={choose} />
      </div>
      <figcaption>{children as ReactNode}</figcaption>
      <div contentEditable={false} className="picture-facts">
        <PictureCredit asset={asset} readOnly={readOnly} />
        <AltText picture={element} readOnly={readOnly} />
        {asset && !readOnly && <OfferBar picture={element} asset={asset} />}
      </div>
    </figure>
  )
}

function Photo({ asset, file, alt }: { asset: string; file: MediaFile; alt: string }) {
  const { id } = useSession()
  const words = useWords('copy')
  return (
    <ShownPhoto
      source={`media://${id}/${asset}?width=1600`}
      alt={alt === '' ? words('photo-without-alt') : alt}
      file={file}
      instead={<LostPhoto file={file} />}
    />
  )
}

function PhotoNews({ state, onChoose }: { state: PhotoState; onChoose: () => void }) {
  const words = useWords('copy')
  if (state.kind === 'quiet') return null
  if (state.kind === 'coming')
    return (
      <p className="photo-news" role="status">
        {words('photo-coming')}
      </p>
    )
  if (state.kind !== 'failed') return null
  return (
    <p className="photo-news photo-failed" role="alert">
      {words('photo-failed', { message: `${state.fault.message} ${state.fault.hint}` })}{' '}
      <button type="button" onClick={onChoose}>
        {words('try-again')}
      </button>
    </p>
  )
}

function usePhotoState(): { state: PhotoState; bring: (photo: () => Promise<SpokenFault | null>) => void } {
  const editor = useSlateStatic()
  const [state, setState] = useState<PhotoState>({ kind: 'quiet' })
  const bring = (photo: () => Promise<SpokenFault | null>) => {
    setState({ kind: 'coming' })
    void photo().then((fault) => {
      setState(fault ? { kind: 'failed', fault } : { kind: 'quiet' })
      if (!fault) focusCopy(editor)
    })
  }
  return { state, bring }
}
