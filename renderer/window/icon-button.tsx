import type { ReactNode } from 'react'
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'
import type { CommandId } from '../../newsroom/contract/commands.ts'
import { shortcutOf } from '../commands/command-hint.ts'

/** A button that is an icon: named for a screen reader, and with its shortcut in a tooltip. */
export function IconButton({
  label,
  command,
  onPress,
  isPressed,
  isDisabled = false,
  children,
}: {
  label: string
  /** The command it does, for its shortcut. */
  command?: CommandId
  onPress: () => void
  /** For a button that stays in. */
  isPressed?: boolean
  isDisabled?: boolean
  children: ReactNode
}) {
  return (
    <TooltipTrigger delay={500}>
      <Button
        className="icon-button"
        aria-label={label}
        isDisabled={isDisabled}
        onPress={onPress}
        {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
      >
        {children}
      </Button>
      <Tooltip className="tooltip" offset={6}>
        {label}
        {command && <kbd>{shortcutOf(command)}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  )
}
