import { join } from 'node:path'
import { inlineText } from '../../newsroom/story/block-text.ts'
import type { Story } from '../../newsroom/story/story.ts'
import { commandLineWording } from '../../newsroom/wording/command-line.ts'
import { explainFault } from '../../newsroom/wording/faults.ts'
import { speak } from '../../newsroom/wording/wording.ts'
import type { ImportLine, Landing } from '../desk/intake/import-line.ts'
import type { ImportCommand } from './command.ts'
import type { Terminal } from './terminal.ts'

type Landed = Extract<ImportLine, { readonly outcome: Landing }>

/** What an import tells while it goes on and at its end: a line an item, or one object for machines. */
export class ImportReport {
  private readonly terminal: Terminal
  private readonly isJson: boolean
  private readonly desk: string
  private readonly isBatch: boolean
  private readonly told: object[] = []
  private readonly counts: Record<ImportLine['outcome'], number> = {
    new: 0,
    updated: 0,
    same: 0,
    older: 0,
    beside: 0,
    picture: 0,
    failed: 0,
  }
  private only: Landed | null = null

  constructor(terminal: Terminal, { json }: ImportCommand, desk: string, isBatch: boolean) {
    this.terminal = terminal
    this.isJson = json
    this.desk = desk
    this.isBatch = isBatch
  }

  /** Takes what became of an item. For people it is printed at once; of a story no more is kept than its line. */
  add(line: ImportLine): void {
    this.counts[line.outcome] += 1
    const isFirst = this.told.length === 0
    this.only = isFirst && 'story' in line ? line : null
    this.told.push(this.isJson || isFirst ? tellForMachines(line, this.terminal, this.desk) : {})
    if (this.isJson) return
    if (line.outcome === 'failed' && !this.isBatch) {
      this.terminal.sayFault(line.fault)
      return
    }
    if (this.isBatch || !isFirst || !('story' in line)) this.terminal.print(this.rowOf(line))
    if ('missing' in line && line.missing.length > 0)
      this.terminal.say('missing-pictures', { file: line.file, count: line.missing.length })
  }

  /** Prints the end. Gives back the exit code: 1 where something failed. */
  end(): number {
    const { failed } = this.counts
    const isAlone = this.only !== null && this.told.length === 1 && !this.isBatch
    if (this.isJson) this.endForMachines(isAlone)
    else if (isAlone && this.only) this.endAlone(this.only)
    else if (this.isBatch || this.told.length > 1) this.terminal.say('import-done', this.totals())
    return failed > 0 ? 1 : 0
  }

  private totals() {
    const { new: made, updated, same, older, beside, failed } = this.counts
    return { new: made, updated, unchanged: same + older, beside, failed }
  }

  private endForMachines(isAlone: boolean): void {
    const whole = { files: this.told, totals: { ...this.totals(), pictures: this.counts.picture } }
    this.terminal.print(JSON.stringify(isAlone ? this.told[0] : whole, null, 2))
  }

  private endAlone({ outcome, story, folder }: Landed): void {
    const place = join(this.desk, folder)
    if (outcome === 'new') this.terminal.say('took-in', { folder: place, aside: asideOf(story).length })
    else this.terminal.remark(outcome, {}, place)
    this.terminal.print(story.id)
  }

  private rowOf(line: ImportLine): string {
    const { language } = this.terminal
    const outcome = speak(commandLineWording, line.outcome, language)
    if (line.outcome === 'picture') return [outcome, line.file].join('\t')
    if (line.outcome === 'failed')
      return [outcome, line.file, explainFault(line.fault, language).message].join('\t')
    const { story } = line
    return [outcome, line.file, line.reader, line.folder, story.id, story.headlines.main].join('\t')
  }
}

function tellForMachines(line: ImportLine, { language }: Terminal, desk: string): object {
  const { file, outcome } = line
  if (outcome === 'picture') return { file, outcome }
  if (outcome === 'failed') {
    const { code, message, details } = explainFault(line.fault, language)
    return { file, outcome, reader: line.reader, code, message, details }
  }
  const { reader, missing, folder, story } = line
  return { file, outcome, reader, missing, ...reportOf(story, join(desk, folder)) }
}

/** What the copy came to. */
function reportOf(story: Story, place: string) {
  const { headlines, kicker, standfirst, slugline, byline, dateline, published, language, body } = story
  const pictures = body.filter((block) => block.type === 'picture')
  return {
    story: story.id,
    folder: place,
    language,
    slugline,
    kicker,
    headline: headlines.main,
    standfirst,
    byline,
    dateline,
    published,
    pictures: pictures.map(({ asset, children: [headline, caption] }) => ({
      headline: inlineText(headline.children),
      caption: inlineText(caption.children),
      credit: story.assets.find(({ id }) => id === asset)?.credit ?? null,
    })),
    paragraphs: body.filter(({ type }) => type === 'paragraph').length,
    setAside: asideOf(story),
    notes: story.intake.flatMap(({ notes }) => notes),
  }
}

function asideOf(story: Story): string[] {
  return story.intake.flatMap(({ setAside }) => setAside)
}
