import { ImageOff } from 'lucide-react'
import { useSession } from '../editor/story-context.ts'
import { bodyOf } from '../editor/story-editor.ts'
import { useStory } from '../open-story/use-story.ts'
import { useWords } from '../words/words.tsx'
import { EmptyPage } from './empty-page.tsx'
import { listPictures } from './list-pictures.ts'
import { PictureEntry } from './picture-entry.tsx'

/** Every picture in the order of the copy, with its credit and all that is known of its file. */
export function PicturesPage() {
  const words = useWords('slip')
  const session = useSession()
  const assets = useStory(session, ({ fields }) => fields.assets)
  // The body tells nobody of its changes; what is derived from it comes anew when typing pauses.
  useStory(session, ({ derived }) => derived)
  const pictures = listPictures(bodyOf(session.editor), assets)
  if (pictures.length === 0)
    return (
      <EmptyPage title={words('no-pictures')} hint={words('no-pictures-hint')}>
        <ImageOff aria-hidden />
      </EmptyPage>
    )
  return (
    <ol className="slip-pictures">
      {pictures.map((picture) => (
        <PictureEntry key={picture.id} picture={picture} />
      ))}
    </ol>
  )
}
