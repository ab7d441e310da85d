import type { ExportFinding } from '../../newsroom/contract/contract.ts'
import { formatName } from '../../newsroom/formats/format-names.ts'
import { commandLineWording } from '../../newsroom/wording/command-line.ts'
import { speak } from '../../newsroom/wording/wording.ts'
import { diskVfs } from '../desk/disk-vfs.ts'
import { planExport } from '../desk/export/plan-export.ts'
import type { CheckCommand } from './command.ts'
import { findNamedStory } from './find-story.ts'
import type { Terminal } from './terminal.ts'
import { topicsAtHand } from './topics-at-hand.ts'

/** Prints what blocks a story's export and what is worth a look. 1 where something blocks. */
export async function checkNamedStory(terminal: Terminal, named: CheckCommand): Promise<number> {
  const found = await findNamedStory(named.story, named.desk)
  if (!found.ok) return terminal.sayFault(found.fault)
  const { story, folder } = found.value
  const topics = await topicsAtHand(terminal, named)
  if (!topics.ok) return terminal.sayFault(topics.fault)
  const { blockers, warnings } = await planExport({
    story,
    folder,
    formats: formatName.options,
    vfs: diskVfs,
    now: new Date(),
    topics: topics.value,
    language: terminal.language,
  })
  if (named.json) terminal.print(JSON.stringify({ story: story.id, blockers, warnings }, null, 2))
  else printFindings(terminal, blockers, warnings)
  return blockers.length > 0 ? 1 : 0
}

function printFindings(
  terminal: Terminal,
  blockers: readonly ExportFinding[],
  warnings: readonly ExportFinding[],
): void {
  if (blockers.length + warnings.length === 0) terminal.say('nothing-found')
  for (const finding of blockers) terminal.print(rowOf(terminal, 'blocks', finding))
  for (const finding of warnings) terminal.print(rowOf(terminal, 'warns', finding))
}

function rowOf(
  terminal: Terminal,
  level: 'blocks' | 'warns',
  { code, where, message }: ExportFinding,
): string {
  return [speak(commandLineWording, level, terminal.language), code, where, message].join('\t')
}
