import {
  Bold,
  Code,
  Image,
  Italic,
  Link,
  type LucideIcon,
  RemoveFormatting,
  Strikethrough,
  Subscript,
  Superscript,
  Underline,
} from 'lucide-react'
import { ToggleButton, Toolbar, Tooltip, TooltipTrigger } from 'react-aria-components'
import { commands, type CommandId } from '../../newsroom/contract/commands.ts'
import type { Mark } from '../../newsroom/story/inline.ts'
import { editorCommands } from '../editor/editor-commands.ts'
import { useSession } from '../editor/story-context.ts'
import { useStory } from '../open-story/use-story.ts'
import { useWords } from '../words/words.tsx'
import { BlockMenu, LineMenu } from './block-menus.tsx'
import { printShortcut } from './print-shortcut.ts'
import { useCaretState } from './use-caret-state.ts'

const markTools: readonly (readonly [Mark, LucideIcon])[] = [
  ['bold', Bold],
  ['italic', Italic],
  ['underline', Underline],
  ['strike', Strikethrough],
  ['superscript', Superscript],
  ['subscript', Subscript],
  ['code', Code],
]

/** The quiet row above the copy: kind of line, marks, link, placeholder, picture, other blocks. One tab stop, arrows within. */
export function CopyTools() {
  const session = useSession()
  const words = useWords('copy')
  const readOnly = useStory(session, (open) => open.readOnly)
  const caret = useCaretState(session.editor)
  if (readOnly) return null
  return (
    <Toolbar className="copy-tools" aria-label={words('tools')}>
      <LineMenu session={session} present={caret.line} />
      <span className="tools-gap" role="presentation" />
      {markTools.map(([mark, Icon]) => (
        <Tool
          key={mark}
          command={`format.${mark}`}
          name={words(mark)}
          icon={Icon}
          isOn={caret.marks.includes(mark)}
        />
      ))}
      <span className="tools-gap" role="presentation" />
      <Tool command="format.link" name={words('link')} icon={Link} isOn={caret.isLinked} />
      <Tool command="format.tk" name={words('tk')} text="TK" isOn={caret.isTk} />
      <Tool command="format.clear" name={words('clear')} icon={RemoveFormatting} isOn={false} />
      <span className="tools-gap" role="presentation" />
      <Tool command="insert.picture" name={words('block-picture')} icon={Image} isOn={false} />
      <BlockMenu session={session} />
    </Toolbar>
  )
}

type ToolProps = {
  command: CommandId
  name: string
  isOn: boolean
  icon?: LucideIcon
  text?: string
}

/** A button for one command. It does not take the focus from the copy. */
function Tool({ command, name, isOn, icon: Icon, text }: ToolProps) {
  const session = useSession()
  const shortcut = commands.find(({ id }) => id === command)?.shortcut ?? ''
  return (
    <TooltipTrigger delay={500}>
      <ToggleButton
        className="tool"
        aria-label={name}
        isSelected={isOn}
        preventFocusOnPress
        onPress={() => editorCommands[command]?.run(session)}
      >
        {Icon ? <Icon aria-hidden /> : <span className="tool-text">{text}</span>}
      </ToggleButton>
      <Tooltip className="tip" placement="bottom">
        {name} <kbd>{printShortcut(shortcut)}</kbd>
      </Tooltip>
    </TooltipTrigger>
  )
}
