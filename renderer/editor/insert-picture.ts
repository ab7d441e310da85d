import { Editor, Path, Range, Transforms } from 'slate'
import { HistoryEditor } from 'slate-history'
import type { Asset } from '../../newsroom/story/asset.ts'
import type { BlockOf } from '../../newsroom/story/block.ts'
import type { Credit } from '../../newsroom/story/credit.ts'
import { placeBlock } from './insert-block.ts'
import { bodyOf, isBlockOf, type StoryEditor, type StoryElement } from './story-editor.ts'

/** A picture's block: an asset's use, with nothing said of it yet. */
export function emptyPicture(newId: () => string, asset: string): BlockOf<'picture'> {
  return {
    type: 'picture',
    id: newId(),
    asset,
    alt: '',
    children: [
      { type: 'picture-headline', children: [{ text: '' }] },
      { type: 'caption', children: [{ text: '' }] },
    ],
  }
}

/** Puts in a picture that is awaited: caption and credit can be written before the photo has come. One step of the history. */
export function insertAwaitedPicture(editor: StoryEditor): string {
  const asset: Asset = { id: editor.newId(), file: null, credit: null }
  return insertPicture(editor, asset)
}

/** Puts in a picture with its asset, as one step of the history, and gives back the block's id. */
export function insertPicture(editor: StoryEditor, asset: Asset): string {
  const picture = emptyPicture(editor.newId, asset.id)
  recordAssets(editor, [...editor.fieldNow('assets').filter(({ id }) => id !== asset.id), asset], true)
  HistoryEditor.withMerging(editor, () => placeBlock(editor, picture))
  return picture.id
}

/** Where the picture with this id stands now, in the body or in a gallery. */
export function findPicture(editor: StoryEditor, id: string): [BlockOf<'picture'>, Path] | null {
  for (const [index, block] of bodyOf(editor).entries()) {
    if (isBlockOf(block, 'picture') && block.id === id) return [block, [index]]
    if (!isBlockOf(block, 'gallery')) continue
    const within = block.children.findIndex((picture) => picture.id === id)
    const picture = block.children[within]
    if (picture) return [picture, [index, within]]
  }
  return null
}

/**
 * Gives a picture another photo. What is said of it stays: headline, caption, alt text; so does the credit the desk had of an
 * awaited one, whatever the file says. A photo that takes the place of another has its own credit. An asset nobody shows any more leaves the story; its file stays in `media/`.
 */
export function replacePhoto(editor: StoryEditor, pictureId: string, asset: Asset): void {
  const found = findPicture(editor, pictureId)
  if (!found) return
  const [picture, path] = found
  const assets = editor.fieldNow('assets')
  const former = assets.find(({ id }) => id === picture.asset)
  const arrived = former?.file === null && former.credit ? { ...asset, credit: former.credit } : asset
  const usedElsewhere = countUses(editor, picture.asset) > 1
  const kept = assets.filter(({ id }) => id !== arrived.id && (usedElsewhere || id !== picture.asset))
  recordAssets(editor, [...kept, arrived], true)
  HistoryEditor.withMerging(editor, () =>
    Transforms.setNodes<StoryElement>(editor, { asset: arrived.id, crop: undefined }, { at: path }),
  )
}

function countUses(editor: StoryEditor, asset: string): number {
  return bodyOf(editor)
    .flatMap((block) => (isBlockOf(block, 'gallery') ? block.children : [block]))
    .filter((block) => isBlockOf(block, 'picture') && block.asset === asset).length
}

/** Changes the picture's alt text. Typing on in one alt text is one step of the history. */
export function setAltText(editor: StoryEditor, pictureId: string, alt: string): void {
  const found = findPicture(editor, pictureId)
  if (!found || found[0].alt === alt) return
  const change = () => Transforms.setNodes<StoryElement>(editor, { alt }, { at: found[1] })
  const last = editor.history.undos.at(-1)?.operations
  const previous = last?.length === 1 ? last[0] : undefined
  const typesOn =
    previous?.type === 'set_node' && 'alt' in previous.newProperties && Path.equals(previous.path, found[1])
  if (!typesOn) return change()
  // Changes of one node in one step come to one change: what it was at first, and what it is now.
  HistoryEditor.withoutSaving(editor, change)
  last?.splice(0, 1, { ...previous, newProperties: { alt } })
}

/** Gives the asset a credit, or none. Every picture that shows it prints it anew. */
export function setCredit(editor: StoryEditor, assetId: string, credit: Credit | null): void {
  const assets = editor.fieldNow('assets')
  recordAssets(
    editor,
    assets.map((asset) => (asset.id === assetId ? { ...asset, credit } : asset)),
  )
}

/** Takes a picture out of the body. Its asset leaves the story with the last picture that shows it. */
export function removePicture(editor: StoryEditor, pictureId: string): void {
  const found = findPicture(editor, pictureId)
  if (!found) return
  const [picture, path] = found
  const isLast = countUses(editor, picture.asset) === 1
  if (isLast)
    recordAssets(
      editor,
      editor.fieldNow('assets').filter(({ id }) => id !== picture.asset),
      true,
    )
  const remove = () => Transforms.removeNodes(editor, { at: path })
  if (isLast) HistoryEditor.withMerging(editor, remove)
  else remove()
}

/** Writes words into a picture's headline (0) or caption (1), in the place of what stands there. */
export function fillSlot(editor: StoryEditor, pictureId: string, slot: 0 | 1, words: string): void {
  const found = findPicture(editor, pictureId)
  if (!found || words === '') return
  const at = [...found[1], slot]
  const range = Editor.range(editor, at)
  Transforms.insertText(editor, words, { at: Range.isCollapsed(range) ? range.anchor : range })
}

function recordAssets(editor: StoryEditor, after: Asset[], isOwnStep = false): void {
  editor.recordField({ field: 'assets', before: editor.fieldNow('assets'), after }, isOwnStep)
}
