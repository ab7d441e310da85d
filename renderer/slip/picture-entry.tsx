import { ImageOff, ImagePlus } from 'lucide-react'
import { Button } from 'react-aria-components'
import { ShownPhoto } from '../editor/shown-photo.tsx'
import { useSession } from '../editor/story-context.ts'
import { useNewsroomWindow } from '../window/newsroom-window.tsx'
import { useWords } from '../words/words.tsx'
import { CreditFields } from './credit-fields.tsx'
import { goToPlace } from './go-to-place.ts'
import type { ListedPicture } from './list-pictures.ts'
import { LimitsFields } from './limits-fields.tsx'
import { PictureUses } from './picture-uses.tsx'
import { FileFields, PictureFields } from './picture-fields.tsx'

/** One picture: what is seen and said of it, its credit, its rights and its file. */
export function PictureEntry({ picture }: { picture: ListedPicture }) {
  const words = useWords('slip')
  const newsroom = useNewsroomWindow()
  const session = useSession()
  const { asset, number, headline, caption } = picture
  const name = number === null ? words('not-used') : words('picture-number', { number })
  return (
    <li className="slip-picture" data-story-field="assets">
      <section aria-label={name}>
        <div className="slip-picture-head">
          <Thumbnail picture={picture} />
          <div className="slip-picture-words">
            <h2>{name}</h2>
            {headline && <b dir="auto">{headline}</b>}
            {caption && <p dir="auto">{caption}</p>}
            {number !== null && (
              <Button className="slip-link" onPress={() => goToPlace(newsroom, session, picture.id)}>
                {words('go-to-picture')}
              </Button>
            )}
          </div>
        </div>
        {asset && (
          <>
            <CreditFields asset={asset} />
            <LimitsFields asset={asset} />
            <PictureFields asset={asset} />
            <FileFields asset={asset} />
            {asset.file && <PictureUses file={asset.file} />}
          </>
        )}
      </section>
    </li>
  )
}

/** The photo itself, or the place where it is awaited. What it shows is said by the words beside it. */
function Thumbnail({ picture: { asset } }: { picture: ListedPicture }) {
  const words = useWords('slip')
  const copyWords = useWords('copy')
  const { id } = useSession()
  if (asset?.file)
    return (
      <ShownPhoto
        className="slip-thumbnail"
        source={`media://${id}/${asset.id}?width=400`}
        alt=""
        file={asset.file}
        instead={
          <div className="slip-thumbnail slip-awaited">
            <ImageOff aria-hidden />
            <span title={copyWords('photo-lost', { name: asset.file.originalName ?? asset.file.name })}>
              {asset.file.originalName ?? asset.file.name}
            </span>
          </div>
        }
      />
    )
  return (
    <div className="slip-thumbnail slip-awaited">
      <ImagePlus aria-hidden />
      {asset ? words('picture-awaited') : copyWords('photo-unknown')}
    </div>
  )
}
