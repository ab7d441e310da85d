import { Columns3, Rows3, Table2, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Toolbar, Tooltip, TooltipTrigger } from 'react-aria-components'
import { Editor, Node, Transforms } from 'slate'
import { ReactEditor, useSelected, useSlateStatic } from 'slate-react'
import type { BlockOf } from '../../newsroom/story/block.ts'
import { useWords } from '../words/words.tsx'
import type { ViewOf } from './line-views.tsx'
import type { StoryEditor } from './story-editor.ts'
import { cellAt, insertColumn, insertRow, removeColumn, removeRow } from './table-cells.ts'
import { focusCopy } from './focus-copy.ts'

/** A table, with small buttons for its rows and columns while the caret is in it. Tab moves between the cells. */
export function TableView({ attributes, children, element }: ViewOf<BlockOf<'table'>>) {
  const isSelected = useSelected()
  return (
    <div {...attributes} className="table-block">
      {isSelected && <TableTools table={element} />}
      <div className="table-scroll">
        <table>
          <tbody>{children}</tbody>
        </table>
      </div>
    </div>
  )
}

function TableTools({ table }: { table: BlockOf<'table'> }) {
  const editor = useSlateStatic()
  const words = useWords('copy')
  const act = (change: (editor: StoryEditor) => void) => () => {
    if (!cellAt(editor)) Transforms.select(editor, Editor.start(editor, ReactEditor.findPath(editor, table)))
    change(editor)
    keepCaretInside(editor)
    focusCopy(editor)
  }
  return (
    <div className="table-tools" contentEditable={false}>
      <Toolbar aria-label={words('table-tools')}>
        <ToolButton name={words('insert-row')} icon={<Rows3 />} onPress={act(insertRow)} />
        <ToolButton name={words('insert-column')} icon={<Columns3 />} onPress={act(insertColumn)} />
        <ToolButton name={words('remove-row')} icon={<Trash2 />} badge={<Rows3 />} onPress={act(removeRow)} />
        <ToolButton
          name={words('remove-column')}
          icon={<Trash2 />}
          badge={<Table2 />}
          onPress={act(removeColumn)}
        />
      </Toolbar>
    </div>
  )
}

/** A caret whose cell is gone goes to the nearest words that are left. */
function keepCaretInside(editor: StoryEditor): void {
  const path = editor.selection?.focus.path
  if (path && !Node.has(editor, path))
    Transforms.select(editor, Editor.end(editor, [Math.min(path[0] ?? 0, editor.children.length - 1)]))
}

type ToolButtonProps = { name: string; icon: ReactNode; badge?: ReactNode; onPress: () => void }

function ToolButton({ name, icon, badge, onPress }: ToolButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <Button className="tool" aria-label={name} preventFocusOnPress onPress={onPress}>
        {icon}
        {badge}
      </Button>
      <Tooltip className="tip">{name}</Tooltip>
    </TooltipTrigger>
  )
}
