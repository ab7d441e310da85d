import { Transforms } from 'slate'
import type { Value } from '../../newsroom/contract/contract.ts'
import type { SpokenFault } from '../../newsroom/contract/faults.ts'
import { mainProcess } from '../main-process/bridge.ts'
import type { StorySession } from '../open-story/story-session.ts'
import { insertPicture, replacePhoto } from './insert-picture.ts'
import { offerFields } from './offered-fields.ts'

/** Where a photo goes: into a picture that stands there already, or into a new one at the caret. */
export type PhotoPlace = { readonly picture: string } | 'caret'

/**
 * Takes files into the story's media and shows them: the first in the given place, each further one in a picture of its
 * own behind it. Gives back the first fault; the photos before it are in.
 */
export async function addPhotos(
  session: StorySession,
  files: readonly File[],
  place: PhotoPlace,
): Promise<SpokenFault | null> {
  let next = place
  const at = session.editor.selection
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const answer = await mainProcess.call['media:add']({ story: session.id, name: file.name, bytes })
    if (!answer.ok) return answer.fault
    if (next === 'caret' && !session.editor.selection && at) Transforms.select(session.editor, at)
    show(session, answer.value, next)
    next = 'caret'
  }
  return null
}

/** Asks for a file and shows it. Null where all went well or the editor thought better of it. */
export async function choosePhoto(session: StorySession, place: PhotoPlace): Promise<SpokenFault | null> {
  const answer = await mainProcess.call['media:choose']({ story: session.id })
  if (!answer.ok) return answer.fault
  if (answer.value) show(session, answer.value, place)
  return null
}

function show({ editor }: StorySession, added: NonNullable<Value<'media:choose'>>, place: PhotoPlace): void {
  const { asset, offered } = added
  if (place === 'caret') offerFields(insertPicture(editor, asset), offered)
  else {
    replacePhoto(editor, place.picture, asset)
    offerFields(place.picture, offered)
  }
}

/** The pictures among what was dropped or pasted, by what the system says of them. The bytes decide later. */
export function pictureFiles(from: DataTransfer): File[] {
  return [...from.files].filter(
    (file) => /^image\/(jpeg|png|webp|tiff)$/.test(file.type) || /\.tiff?$/i.test(file.name),
  )
}
