import { seededNumbers } from '../../../seeded-numbers.ts'
import { drawing, glow, height, ridge, skyGradient, width } from './drawing.ts'

/** Terraces of fruit trees in the evening, with a stone water channel running between them. */
export function drawOrchard(): string {
  const definitions = [
    skyGradient('sky', [
      [0, '#e0a86a'],
      [0.6, '#f3d3a0'],
      [1, '#fbeacb'],
    ]),
    skyGradient('water', [
      [0, '#f6d9a4'],
      [1, '#4f8a94'],
    ]),
    glow('sun', '#fff4d6', 0.95),
  ].join('')
  const terraces = [
    { top: 590, colour: '#b98c56', trees: 26, size: 24 },
    { top: 650, colour: '#a67a48', trees: 20, size: 34 },
    { top: 730, colour: '#8f673c', trees: 14, size: 50 },
    { top: 840, colour: '#745231', trees: 9, size: 76 },
  ]
  return drawing(definitions, [
    `<rect width="${width}" height="${height}" fill="url(#sky)"/>`,
    '<circle cx="380" cy="330" r="360" fill="url(#sun)"/><circle cx="380" cy="330" r="58" fill="#fffaf0"/>',
    ridge(31, 440, 220, '#d7a878'),
    ridge(77, 500, 190, '#bf8a62'),
    ridge(52, 560, 120, '#a17050'),
    ...terraces.slice(0, -1).map((terrace, index) => drawTerrace(terrace, index)),
    channel(),
    ...terraces.slice(-1).map((terrace) => drawTerrace(terrace, terraces.length - 1)),
  ])
}

function drawTerrace(
  terrace: {
    readonly top: number
    readonly colour: string
    readonly trees: number
    readonly size: number
  },
  index: number,
): string {
  const { top, colour, size } = terrace
  const next = seededNumbers(300 + index)
  const bank = `<path d="M0 ${top + 20} Q400 ${top - 24} 800 ${top + 4} T1600 ${top - 6} L1600 ${height} L0 ${height} Z" fill="${colour}"/>`
  const wall = `<path d="M0 ${top + 30} Q400 ${top - 14} 800 ${top + 14} T1600 ${top + 4}" fill="none" stroke="#5d4129" stroke-width="${(size * 0.16).toFixed(1)}" opacity="0.55"/>`
  const trees = Array.from({ length: terrace.trees }, (_, place) => {
    const x = ((place + 0.5 + (next() - 0.5) * 0.4) * width) / terrace.trees
    return tree(x, top + 6 + next() * 12, size * (0.85 + next() * 0.3), next)
  })
  return `${bank}${wall}${trees.join('')}`
}

function tree(x: number, foot: number, size: number, next: () => number): string {
  const crown = foot - size * 1.5
  const at = (value: number) => value.toFixed(1)
  const fruit = Array.from({ length: 9 }, () => {
    const turn = next() * Math.PI * 2
    const away = size * 0.8 * Math.sqrt(next())
    return `<circle cx="${at(x + Math.cos(turn) * away)}" cy="${at(crown + Math.sin(turn) * away * 0.8)}" r="${at(size * 0.075)}" fill="#c5482f"/>`
  }).join('')
  return [
    `<ellipse cx="${at(x + size * 0.5)}" cy="${at(foot)}" rx="${at(size * 1.1)}" ry="${at(size * 0.16)}" fill="#3c2a1a" opacity="0.35"/>`,
    `<rect x="${at(x - size * 0.09)}" y="${at(crown)}" width="${at(size * 0.18)}" height="${at(size * 1.5)}" fill="#4a3320"/>`,
    `<ellipse cx="${at(x)}" cy="${at(crown)}" rx="${at(size * 0.95)}" ry="${at(size * 0.85)}" fill="#4d6636"/>`,
    `<ellipse cx="${at(x - size * 0.25)}" cy="${at(crown - size * 0.2)}" rx="${at(size * 0.6)}" ry="${at(size * 0.52)}" fill="#71894a"/>`,
    fruit,
  ].join('')
}

function channel(): string {
  return [
    `<path d="M1010 ${height} C1000 900 860 860 900 790 C930 740 820 700 836 640 L850 640 C846 700 980 740 968 796 C954 862 1180 900 1220 ${height} Z" fill="#4f3723"/>`,
    `<path d="M1036 ${height} C1026 904 888 864 918 792 C940 742 834 704 840 644 L846 644 C848 700 958 744 952 796 C942 864 1150 904 1190 ${height} Z" fill="url(#water)"/>`,
  ].join('')
}
