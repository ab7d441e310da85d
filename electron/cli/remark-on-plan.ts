import type { Value } from '../../newsroom/contract/contract.ts'
import type { Terminal } from './terminal.ts'

/** Says what each format leaves out and what had better be looked at; of several stories, with the name of the one it is about. */
export function remarkOnPlan(
  terminal: Terminal,
  { warnings, formats }: Value<'export:plan'>,
  story?: string,
): void {
  const [loses, warns] =
    story === undefined ? (['loses', 'warns'] as const) : (['story-loses', 'story-warns'] as const)
  const named = story === undefined ? {} : { story }
  for (const { format, losses } of formats)
    for (const { message } of losses) terminal.remark(loses, { ...named, format }, message)
  for (const { message } of warnings) terminal.remark(warns, named, message)
}
