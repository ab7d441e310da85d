import { seededNumbers } from '../../../seeded-numbers.ts'

/** The size of every sample picture, in pixels. */
export const width = 1600
export const height = 1000

/** A gradient from top to bottom, to be filled with as `url(#id)`. Stops are offsets from 0 to 1 with their colours. */
export function skyGradient(
  id: string,
  stops: readonly (readonly [offset: number, colour: string])[],
): string {
  const drawn = stops.map(([offset, colour]) => `<stop offset="${offset}" stop-color="${colour}"/>`).join('')
  return `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${drawn}</linearGradient>`
}

/** A glow that fades outwards, to be filled with as `url(#id)`. */
export function glow(id: string, colour: string, strength: number): string {
  return `<radialGradient id="${id}"><stop offset="0" stop-color="${colour}" stop-opacity="${strength}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>`
}

/**
 * A line of hills from edge to edge, closed along the bottom: its height wanders by at most `swing` pixels around
 * `baseline`, coarse first and finer with each step.
 */
export function ridge(seed: number, baseline: number, swing: number, fill: string): string {
  const next = seededNumbers(seed)
  let line = [0, 0.5, 0].map((bias) => baseline + (next() - 0.5 - bias * 0.6) * swing)
  for (let reach = swing * 0.5; line.length < 130; reach *= 0.52) {
    line = line.flatMap((at, index) => {
      const following = line[index + 1]
      return following === undefined ? [at] : [at, (at + following) / 2 + (next() - 0.5) * reach]
    })
  }
  const step = width / (line.length - 1)
  const points = line.map((at, index) => `${(index * step).toFixed(1)},${at.toFixed(1)}`).join(' ')
  return `<polygon points="0,${height} ${points} ${width},${height}" fill="${fill}"/>`
}

/** Short strokes of light on water between two heights, denser and wider towards the viewer. */
export function glitter(
  seed: number,
  top: number,
  bottom: number,
  colour: string,
  centre = width / 2,
): string {
  const next = seededNumbers(seed)
  const strokes: string[] = []
  for (let index = 0; index < 240; index += 1) {
    const depth = next() ** 1.5
    const y = top + depth * (bottom - top)
    const length = 10 + depth * 110 * next()
    const x = centre + (next() - 0.5) * (200 + depth * 1100)
    const opacity = (0.1 + 0.35 * next()).toFixed(2)
    strokes.push(
      `<rect x="${(x - length / 2).toFixed(1)}" y="${y.toFixed(1)}" width="${length.toFixed(1)}" height="${(1.5 + depth * 3).toFixed(1)}" rx="2" fill="${colour}" opacity="${opacity}"/>`,
    )
  }
  return strokes.join('')
}

/** A whole drawing: definitions first, then what is seen, from back to front. */
export function drawing(definitions: string, seen: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs>${definitions}</defs>${seen.join('')}</svg>`
}
