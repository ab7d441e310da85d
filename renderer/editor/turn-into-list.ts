import { Editor, Node, Path, Transforms } from 'slate'
import type { BlockOf } from '../../newsroom/story/block.ts'
import { leaveList } from './break-line.ts'
import { isLineBlock } from './element-kinds.ts'
import { isBlockOf, type StoryEditor, type StoryElement } from './story-editor.ts'
import { selectedLines } from './turn-into-line.ts'

/**
 * Makes the selected lines one list. Lines of a list of the other kind make that whole list change its kind; where all
 * are in a list of this kind already, they leave it and are paragraphs.
 */
export function turnIntoList(editor: StoryEditor, ordered: boolean): void {
  const lines = selectedLines(editor)
  if (lines.length === 0) return
  const homes = lines.map(([, path]) => homeList(editor, path))
  Editor.withoutNormalizing(editor, () => {
    if (homes.every((home) => home?.list.ordered === ordered))
      leaveLists(
        editor,
        lines.map(([, path]) => path),
      )
    else if (homes.every((home) => home !== null))
      for (const home of homes)
        if (home) Transforms.setNodes<StoryElement>(editor, { ordered }, { at: home.path })
        else continue
    else
      gather(
        editor,
        lines.map(([, path]) => path),
        ordered,
      )
  })
}

function homeList(editor: StoryEditor, path: Path): { list: BlockOf<'list'>; path: Path } | null {
  const parent = Path.parent(path)
  const list = parent.length === 0 ? undefined : Node.get(editor, parent)
  return isBlockOf(list, 'list') ? { list, path: parent } : null
}

function leaveLists(editor: StoryEditor, paths: readonly Path[]): void {
  const refs = paths.map((path) => Editor.pathRef(editor, path))
  for (const ref of refs) {
    const path = ref.unref()
    if (path) leaveList(editor, path)
  }
}

/** Wraps each stretch of neighbouring lines in a list of its own; entries of another list stay in theirs. */
function gather(editor: StoryEditor, paths: readonly Path[], ordered: boolean): void {
  const lines = paths.filter((path) => isLineBlock(Node.get(editor, path))).toReversed()
  const stretches: Path[][] = []
  for (const path of lines) {
    const last = stretches.at(-1)
    const end = last?.at(-1)
    if (last && end && Path.equals(Path.next(end), path)) last.push(path)
    else stretches.push([path])
  }
  for (const stretch of stretches.toReversed()) wrapStretch(editor, stretch, ordered)
}

function wrapStretch(editor: StoryEditor, stretch: readonly Path[], ordered: boolean): void {
  const [first] = stretch
  if (!first) return
  for (const path of stretch) {
    const { id } = Node.get(editor, path) as { id?: unknown }
    const entry = { type: 'list-entry', id: typeof id === 'string' ? id : editor.newId() } as const
    Transforms.unsetNodes(editor, ['at', 'by', 'channels'], { at: path })
    Transforms.setNodes<StoryElement>(editor, entry, { at: path })
  }
  const last = stretch.at(-1) ?? first
  const list = { type: 'list', id: editor.newId(), ordered, children: [] } as StoryElement
  Transforms.wrapNodes(editor, list, {
    at: { anchor: Editor.start(editor, first), focus: Editor.end(editor, last) },
    match: (_, path) => stretch.some((member) => Path.equals(member, path)),
  })
}
