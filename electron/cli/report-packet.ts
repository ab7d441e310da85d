import { blockText } from '../../newsroom/story/block-text.ts'
import { fieldText } from '../../newsroom/story/compare/field-text.ts'
import type { Clash, Merge } from '../../newsroom/story/merge/merge.ts'
import { conflictWording } from '../../newsroom/wording/conflict.ts'
import { speak } from '../../newsroom/wording/wording.ts'
import type { Terminal } from './terminal.ts'

/** What became of a packet: which story it came to, where that is, and what could not be taken in or decided. */
export type PacketOutcome = {
  readonly story: string
  /** Nothing was changed where it is the `same` word for word, and where there are `clashes`. */
  readonly came: 'new' | 'copy' | 'merged' | 'same' | 'clashes'
  readonly folder: string
  readonly pictures: number
  /** What the pictures are called that the packet does not have whole. */
  readonly missing: readonly string[]
  readonly versions: number
  /** A version is known that both began from. */
  readonly isAncestorKnown: boolean
  readonly settled: Merge['settled']
  readonly clashes: Merge['clashes']
  readonly language: string
}

/** Tells what became of a packet: the story's id for data, or each clash, parted by tabs. 1 where nothing could be done. */
export function reportPacket(terminal: Terminal, json: boolean, outcome: PacketOutcome): number {
  const { came, story, folder, missing, clashes } = outcome
  const code = came === 'clashes' ? 1 : 0
  if (json) {
    terminal.print(JSON.stringify(forMachines(terminal, outcome), null, 2))
    return code
  }
  if (came === 'clashes') {
    terminal.say(outcome.isAncestorKnown ? 'packet-clashes' : 'packet-differs', { folder })
    for (const clash of clashes) {
      const { what, here, packet } = described(terminal, clash, outcome.language)
      terminal.print([what, here, packet].join('\t'))
    }
    return code
  }
  terminal.say(`packet-${came}`, { folder })
  if (missing.length > 0) terminal.say('packet-lacks', { names: missing.join(', ') })
  terminal.print(story)
  return code
}

function forMachines(terminal: Terminal, outcome: PacketOutcome) {
  const { story, came, folder, pictures, missing, versions, settled, clashes, language } = outcome
  return {
    story,
    came,
    folder,
    pictures,
    missing,
    versions,
    merged: settled.length,
    clashes: clashes.map((clash) => described(terminal, clash, language)),
  }
}

/** What a clash is about, and both sides as one line of words. */
function described(terminal: Terminal, clash: Clash, language: string) {
  const { mine, theirs } = clash
  if (clash.kind === 'field') {
    const read = (value: unknown) => oneLine(fieldText(clash.field, value, language) ?? JSON.stringify(value))
    return { what: name(terminal, `field-${clash.field}`), here: read(mine), packet: read(theirs) }
  }
  const block = clash.mine ?? clash.theirs ?? clash.ancestor
  return {
    what: block ? name(terminal, `block-${block.type}`) : '',
    here: clash.mine ? oneLine(blockText(clash.mine)) : '',
    packet: clash.theirs ? oneLine(blockText(clash.theirs)) : '',
  }
}

function name({ language }: Terminal, key: keyof typeof conflictWording): string {
  return speak(conflictWording, key, language)
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
