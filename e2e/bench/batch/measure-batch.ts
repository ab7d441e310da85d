import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeFeed } from './make-feed.ts'
import { type CommandCost, runCommand } from './run-command.ts'

/** What a batch took: how many stories a second, and the most memory of all its processes, in MB. */
export type BatchFigure = { readonly name: string; readonly rate: number; readonly megabytes: number }

/**
 * A feed of so many stories taken in by the command line, taken in again when nothing of it is new, and all of the desk
 * exported. Throws where not every one of them came in, or left.
 */
export async function measureBatch(count: number, say: (line: string) => void): Promise<BatchFigure[]> {
  const home = mkdtempSync(join(tmpdir(), 'dateline-batch-'))
  const [feed, desk] = [join(home, 'feed'), join(home, 'desk')]
  try {
    makeFeed(feed, count)
    say(`A feed of ${count.toLocaleString('en')} stories`)
    const figures: BatchFigure[] = []
    const note = (name: string, { seconds, megabytes }: CommandCost) =>
      figures.push({ name, rate: count / seconds, megabytes })
    note('taken in', await takeIn(feed, desk, { new: count }))
    note('taken in again, all known', await takeIn(feed, desk, { unchanged: count }))
    for (const formats of ['html', 'newsml-g2', 'html,ninjs,newsml-g2,text']) {
      const out = join(home, formats)
      note(
        `exported as ${formats}`,
        await runCommand(['export', '--all', '--desk', desk, '--to', formats, '--out', out]),
      )
      if (readdirSync(out).length !== count) throw new Error(`Not every story left as ${formats}.`)
    }
    return figures
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

async function takeIn(
  feed: string,
  desk: string,
  wanted: Readonly<Record<string, number>>,
): Promise<CommandCost> {
  const cost = await runCommand(['import', feed, '--desk', desk, '--json'])
  const { totals } = JSON.parse(cost.out) as { totals: Record<string, number> }
  for (const [outcome, count] of Object.entries(wanted))
    if (totals[outcome] !== count) throw new Error(`Of the feed came in: ${JSON.stringify(totals)}`)
  return cost
}
