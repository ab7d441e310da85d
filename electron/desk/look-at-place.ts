import type { FaultCode } from '../../newsroom/contract/faults.ts'
import { diskFault, errorCode } from './disk-fault.ts'
import { type RememberedLine, stateKey } from './line-cache.ts'
import { readStory } from './read-story.ts'
import { fileCopies } from './story-copies.ts'
import { lineOf, lineOfUnread } from './story-line.ts'
import { storyFile, storyFolder, storyIdFor, type StoryPlace } from './story-place.ts'
import type { FileState, Vfs } from './vfs.ts'

/**
 * The line of the story at a place, read only where the file is not as it was when `known` was read.
 *
 * Null where there is no story file, or a link in its stead. A file that can't be read gives a damaged line, under the id
 * that the story had there before: whoever has it open goes on under that id, and so does its journal. Rejects where the
 * place can't be looked at.
 */
export async function lookAtPlace(
  vfs: Vfs,
  desk: string,
  place: StoryPlace,
  known: RememberedLine | undefined,
): Promise<RememberedLine | null> {
  const path = storyFile(desk, place)
  const state = await stateOf(vfs, path)
  if (state?.kind !== 'file') return null
  const key = stateKey(state)
  const folderState = await stateOf(vfs, storyFolder(desk, place))
  const folder = folderState ? stateKey(folderState) : ''
  if (known?.state === key && known.folder === folder) return known
  const copies = (id: string) => fileCopies(vfs, storyFolder(desk, place), id)
  if (known?.state === key)
    return { ...known, folder, line: { ...known.line, copies: await copies(known.fileId ?? known.line.id) } }
  const about = { name: place.name, changedAt: state.changedAt, binned: place.binned }
  const read = await readStory(vfs, path)
  if (read.ok) {
    const { story, isNewer } = read.value
    const line = { ...lineOf(story, { ...about, isNewer }), copies: await copies(story.id) }
    return { state: key, folder, fileId: story.id, line }
  }
  // A file that is kept online only, or whose disk fails, is not damaged: it stands as it was last read.
  if (known && !isOfContent(read.fault.code)) return known
  const isNewer = read.fault.code === 'newer-edition'
  const fileId = known?.fileId ?? null
  // A disk that could not be read for once says nothing of the file: it is read again at the next look.
  return {
    state: isOfContent(read.fault.code) ? key : '',
    folder,
    fileId,
    line: lineOfUnread(fileId ?? storyIdFor(desk, place), { ...about, isNewer }),
  }
}

/**
 * The same for a place among many: one that may not be looked into, or whose disk fails, stands as it was last seen, and
 * keeps no other from being looked at.
 */
export async function lookAtPlaceAmongMany(
  vfs: Vfs,
  desk: string,
  place: StoryPlace,
  known: RememberedLine | undefined,
): Promise<RememberedLine | null> {
  try {
    return await lookAtPlace(vfs, desk, place, known)
  } catch (cause) {
    const { code } = diskFault(cause, storyFolder(desk, place))
    if (known) return known
    // A folder that nobody may look into, as a volume's lost+found, is not known to be a story.
    if (code === 'no-permission') return null
    const about = { name: place.name, changedAt: 0, binned: place.binned, isNewer: false }
    return { state: '', folder: '', fileId: null, line: lineOfUnread(storyIdFor(desk, place), about) }
  }
}

function isOfContent(code: FaultCode): boolean {
  return code === 'not-a-story' || code === 'newer-edition'
}

async function stateOf(vfs: Vfs, path: string): Promise<FileState | null> {
  try {
    return await vfs.state(path)
  } catch (cause) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(cause))) return null
    throw cause
  }
}
