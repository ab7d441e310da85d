import { type Chain, chainKind } from '../../story/chain.ts'
import type { Ednote } from '../../story/story.ts'
import { versionTag } from '../client-notes.ts'
import type { ReadFields } from '../reading/compose-story.ts'
import { embargoOf } from '../reading/particulars.ts'

/** What the lines above the headline of a wire text of ours say: `dateline` as it is printed in the copy, or empty. */
export type ReadHeader = { readonly fields: ReadFields; readonly dateline: string }

const roles: Readonly<Record<string, Ednote['role']>> = {
  EDS: 'clients',
  LEGAL: 'legal',
  PICTURES: 'pictures',
  CORRECTION: 'correction',
}

/** Reads what `headerLines` has printed; null where there is no urgency, which every wire text of ours has. */
export function readHeader(lines: readonly string[]): ReadHeader | null {
  const at = lines.findIndex((line) => /^URGENCY: [1-8]$/.test(line))
  if (at < 0 || at > 1) return null
  const { slugline, chain } = at === 1 ? readSlug(lines[0] ?? '') : { slugline: '', chain: null }
  const labelled = lines.slice(at + 1).map(partLabel)
  const valuesOf = (label: string) => labelled.filter((one) => one.label === label).map(({ text }) => text)
  const [until = '', reason] = valuesOf('EMBARGO')
  const said = readSaid(valuesOf(''), chain)
  return {
    fields: {
      slugline,
      urgency: Number(lines[at]?.slice(-1)),
      source: valuesOf('SOURCE')[0] ?? '',
      embargo: readEmbargo(until, reason),
      ednotes: labelled.flatMap(({ label, text }) => {
        const role = roles[label]
        return role ? [{ role, text }] : []
      }),
      ...(chain || said.advisory || said.reason
        ? { chain: { kind: 'original' as const, sequence: 0, ...chain, ...said } }
        : {}),
    },
    dateline: valuesOf('DATELINE')[0] ?? '',
  }
}

function partLabel(line: string): { label: string; text: string } {
  const [, label = '', text = line] =
    /^(SOURCE|EMBARGO|EDS|LEGAL|PICTURES|CORRECTION|DATELINE): (.*)$/s.exec(line) ?? []
  return { label, text }
}

/** The slugline and the version behind it in brackets, where that is what a version is called. */
function readSlug(line: string): { slugline: string; chain: Chain | null } {
  const [, slugline = '', tag = ''] = /^(?:(.*) )?\(([A-Z ]+?(?: \d+)?)\)$/s.exec(line) ?? []
  const sequence = Number(/\d+$/.exec(tag)?.[0] ?? 1)
  const chain = chainKind.options
    .map((kind): Chain => ({ kind, sequence }))
    .find((one) => versionTag(one) === tag || (tag === 'UPDATE' && one.kind === 'update'))
  return chain && tag !== '' ? { slugline, chain } : { slugline: line, chain: null }
}

function readEmbargo(until: string, reason: string | undefined) {
  const [, timeZone, instant] =
    /^not before (?:\d{4}-\d\d-\d\d \d\d:\d\d (\S+) \()?(\d{4}-\d\d-\d\dT[\d:.]+Z)\)?$/.exec(until) ?? []
  return embargoOf(instant ?? null, {
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(reason === undefined ? {} : { reason }),
  })
}

/** The version's reason and its advisory, the lines without a label of the header's own. */
function readSaid(lines: readonly string[], chain: Chain | null): Pick<Chain, 'reason' | 'advisory'> {
  const tag = chain ? `${versionTag(chain)}: ` : ''
  const advisory = lines.find((line) => /^[([].*[)\]]$/s.test(line))
  const reason = lines.find((line) => line !== advisory && line.startsWith(tag))
  return {
    ...(reason === undefined ? {} : { reason: reason.slice(tag.length) }),
    ...(advisory === undefined ? {} : { advisory: advisory.replace(/^\((.*)\)$/s, '$1') }),
  }
}
