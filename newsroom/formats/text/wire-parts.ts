/** A part of a wire text: what it is, and its lines. Copy is what has no name. */
export type WirePart = { readonly name: PartName; readonly text: string }

/** The parts that are named at the top, in their order. */
export const partNames = [
  'kicker',
  'headline',
  'standfirst',
  'bullets',
  'byline',
  'copy',
  'sign-off',
  'picture',
  'terms',
] as const
export type PartName = (typeof partNames)[number]

/** The label of the line that names the parts. */
export const partsLabel = 'PARTS: '

/** The line that names what there is besides the copy, each once: `PARTS: headline, byline, 2 pictures`. No line for nothing. */
export function printPartNames(parts: readonly WirePart[]): string[] {
  const count = parts.filter(({ name }) => name === 'picture').length
  const named = partNames.flatMap((name) => {
    if (name === 'copy' || !parts.some((part) => part.name === name)) return []
    return name === 'picture' ? [`${count} ${count === 1 ? 'picture' : 'pictures'}`] : [name]
  })
  return named.length === 0 ? [] : [`${partsLabel}${named.join(', ')}`]
}

/** What `printPartNames` has printed: the names, and how many pictures there are; null for any other line. */
export function readPartNames(
  line: string,
): { readonly names: ReadonlySet<PartName>; readonly pictures: number } | null {
  if (!line.startsWith(partsLabel)) return null
  const names = new Set<PartName>()
  let pictures = 0
  for (const word of line.slice(partsLabel.length).split(', ')) {
    const count = /^(\d{1,4}) pictures?$/.exec(word)?.[1]
    const name = partNames.find((one) => one === word)
    if (count !== undefined) pictures = Number(count)
    else if (name !== undefined) names.add(name)
    else return null
  }
  return { names, pictures }
}
