import type { Credit, CreditKind } from '../../story/credit.ts'
import { readLimits } from '../../story/usage-limits.ts'
import { findAgency } from './agencies.ts'
import { givenBy, institution, stripCredit } from './credit-words.ts'
import { isInCapitals, writeInRunningCase } from './running-case.ts'

/**
 * A credit as it is printed or typed, read into the one value: `Ministry/Handout via REUTERS`, `REUTERS/Name`,
 * `(AP Photo/Name)`, `Foto: Name/dpa`, `사진=연합뉴스`.
 *
 * Every printed credit can be read back. A house's own picture can't be told from others by its credit and is `other`; a
 * text in which no name is left, such as a notice alone, is null.
 */
export function parseCredit(text: string): Credit | null {
  // No credit is as long as this, and not every line an editor calls one is short.
  if (text.length > 1000) return null
  const { names, isMandatory } = stripCredit(text)
  const { rest, via } = takeVia(names)
  const { parts, kind } = takeKind(rest)
  const read = readNames(parts, kind, via)
  if (read === null) return null
  const { creator, organisation, through } = read
  const limits = readLimits(text)
  return {
    ...(creator ? { creator } : {}),
    organisation,
    kind: read.kind,
    ...(through ? { via: through } : {}),
    mandatory: isMandatory,
    ...(limits ? { limits } : {}),
  }
}

/** An organisation's name as it stands in running text: agencies as they write themselves, short capitals left alone. */
export function writeOrganisation(name: string): string {
  const agency = findAgency(name)
  if (agency) return agency
  const isAbbreviation = !/\s/.test(name) && name.length <= 5
  return isInCapitals(name) && !isAbbreviation ? writeInRunningCase(name) : name
}

function takeVia(names: string): { rest: string; via?: string } {
  const through = /^(.*?)[\s/,]*(?:\b|^)via\s+(\S.*)$/iu.exec(names)
  if (through) return { rest: through[1] ?? '', via: writeOrganisation((through[2] ?? '').trim()) }
  // `로이터=연합뉴스`: the second took the picture over from the first.
  const [first, second, ...more] = names.split('=').map((name) => name.trim())
  if (first && second && more.length === 0 && findAgency(second))
    return { rest: first, via: writeOrganisation(second) }
  return { rest: names }
}

const kindWords: readonly (readonly [RegExp, CreditKind])[] = [
  [/^(?:handout(?: (?:photo|image|picture))?|ho)$/i, 'handout'],
  [/^pool(?: photo)?$/i, 'pool'],
  [/^social media$/i, 'social'],
  [/^archive$/i, 'archive'],
  [/^(?:screen ?grab|screen ?shot|video ?grab)$/i, 'screengrab'],
]
const kindEndings: readonly (readonly [RegExp, CreditKind])[] = [
  [/(?:,| )\s*handout(?: photo)?$/i, 'handout'],
  [/(?:,| )\s*pool(?: photo)?$/i, 'pool'],
  [/\s*제공$/u, 'handout'],
]
function takeKind(names: string): { parts: string[]; kind?: CreditKind } {
  const given = names.replace(givenBy, '')
  let kind: CreditKind | undefined = given === names ? undefined : 'handout'
  const parts: string[] = []
  for (const part of given.split(/\s*[/|]\s*/).filter((name) => name !== '')) {
    const whole = kindWords.find(([words]) => words.test(part))
    const ending = kindEndings.find(([words]) => words.test(part)) ?? findInstitutionPhoto(part)
    kind = whole?.[1] ?? ending?.[1] ?? kind
    if (!whole) parts.push(ending ? part.replace(ending[0], '').trim() : part)
  }
  return { parts, ...(kind ? { kind } : {}) }
}

/** `U.S. Army Photo`: the giver is named, the word for its kind is not. */
function findInstitutionPhoto(part: string): readonly [RegExp, CreditKind] | undefined {
  return institution.test(part) && / photo$/i.test(part) ? [/\s+photo$/i, 'handout'] : undefined
}

type ReadNames = { creator?: string; organisation: string; kind: CreditKind; through?: string }

function readNames(
  parts: readonly string[],
  kind: CreditKind | undefined,
  via: string | undefined,
): ReadNames | null {
  const ahead = countAgencies(parts)
  const behind = countAgencies([...parts].reverse())
  const through = via ? { through: via } : {}
  if (parts.length === 0) return via ? { organisation: via, kind: kind ?? 'agency' } : null
  if (ahead === parts.length) return readAgencies(parts, kind, via)
  if (ahead > 0) return readAgencyFirst(parts, ahead, kind, via)
  if (behind > 0) {
    const names = parts.slice(0, -behind).join('/')
    return { ...readAgencies(parts.slice(-behind), kind, via), creator: names }
  }
  const [first = ''] = parts
  if (parts.length > 1 && isInCapitals(first) && !isInCapitals(parts.slice(1).join('')))
    return {
      organisation: writeOrganisation(first),
      creator: parts.slice(1).join('/'),
      kind: kind ?? 'agency',
      ...through,
    }
  const organisation = parts.at(-1) ?? ''
  const isAgency = parts.length === 1 && isInCapitals(first)
  return {
    organisation: writeOrganisation(organisation),
    ...(parts.length > 1 ? { creator: parts.slice(0, -1).join('/') } : {}),
    kind: kind ?? (isAgency ? 'agency' : 'other'),
    ...through,
  }
}

function countAgencies(parts: readonly string[]): number {
  const others = parts.findIndex((part) => findAgency(part) === undefined)
  return others === -1 ? parts.length : others
}

/** `NurPhoto/Getty Images`: the first one's picture, through the second. */
function readAgencies(
  parts: readonly string[],
  kind: CreditKind | undefined,
  via: string | undefined,
): ReadNames {
  const [first = '', second] = parts
  const through = via ?? (second === undefined ? undefined : writeOrganisation(second))
  return { organisation: writeOrganisation(first), kind: kind ?? 'agency', ...(through ? { through } : {}) }
}

/** `Reuters/Name` is the agency's own picture; `Reuters/Foreign Ministry` was given to it; `EPA/dpa/Name` is the second's. */
function readAgencyFirst(
  parts: readonly string[],
  ahead: number,
  kind: CreditKind | undefined,
  via: string | undefined,
): ReadNames {
  const names = parts.slice(ahead)
  const last = names.at(-1) ?? ''
  const agency = writeOrganisation(parts[ahead - 1] ?? '')
  const isGiven = institution.test(last)
  const through = via ?? (isGiven ? agency : ahead > 1 ? writeOrganisation(parts[0] ?? '') : undefined)
  const makers = isGiven ? [...(via ? [agency] : []), ...names.slice(0, -1)] : names
  const creator = makers.join('/')
  return {
    organisation: isGiven ? writeOrganisation(last) : agency,
    kind: kind ?? (isGiven ? 'handout' : 'agency'),
    ...(creator ? { creator } : {}),
    ...(through ? { through } : {}),
  }
}
