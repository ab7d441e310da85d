import { seededNumbers } from '../../../seeded-numbers.ts'
import { drawing, glow, height, ridge, skyGradient, width } from './drawing.ts'

/** A library in an old railway station, lit in the evening, with snow on the forecourt. */
export function drawLibrary(): string {
  const definitions = [
    skyGradient('sky', [
      [0, '#141b36'],
      [0.6, '#3b3f6b'],
      [1, '#a8697a'],
    ]),
    skyGradient('snow', [
      [0, '#6a6f96'],
      [1, '#2a2e4f'],
    ]),
    skyGradient('light', [
      [0, '#ffe6ac'],
      [1, '#f6b45c'],
    ]),
    glow('lamp', '#ffd890', 0.7),
  ].join('')
  return drawing(definitions, [
    `<rect width="${width}" height="760" fill="url(#sky)"/>`,
    stars(),
    ridge(64, 640, 150, '#262a4c'),
    `<rect y="740" width="${width}" height="${height - 740}" fill="url(#snow)"/>`,
    station(),
    Array.from({ length: 7 }, (_, index) => archedWindow(330 + index * 140)).join(''),
    lightOnSnow(),
    lamp(170),
    lamp(1430),
    reader(1090),
  ])
}

function station(): string {
  return [
    '<rect x="250" y="400" width="1100" height="360" fill="#3c2b31"/>',
    '<polygon points="210,410 330,310 1270,310 1390,410" fill="#211d31"/>',
    '<polygon points="222,400 334,308 1266,308 1378,400 1340,392 800,384 260,392" fill="#c9cbe0"/>',
    '<rect x="700" y="190" width="200" height="220" fill="#463138"/>',
    '<polygon points="676,198 800,96 924,198" fill="#211d31"/><polygon points="690,190 800,98 910,190 800,150" fill="#c9cbe0"/>',
    '<circle cx="800" cy="266" r="54" fill="#fbe7bd"/><circle cx="800" cy="266" r="54" fill="none" stroke="#211d31" stroke-width="8"/>',
    '<path d="M800 266 L800 230 M800 266 L826 280" stroke="#211d31" stroke-width="7" stroke-linecap="round"/>',
    '<rect x="250" y="744" width="1100" height="22" fill="#2a2030"/>',
  ].join('')
}

/** An arched window with shelves of books behind the glass. */
function archedWindow(left: number): string {
  const next = seededNumbers(left)
  const books: string[] = []
  for (const shelf of [566, 628, 690]) {
    for (let x = left + 6; x < left + 82;) {
      const thick = 6 + next() * 9
      const tall = 28 + next() * 18
      const colour =
        ['#7c3b34', '#3c5a63', '#8a6b3a', '#5a4560', '#a4553b'][Math.floor(next() * 5)] ?? '#5a4560'
      books.push(
        `<rect x="${x.toFixed(0)}" y="${(shelf - tall).toFixed(0)}" width="${(thick - 1.5).toFixed(1)}" height="${tall.toFixed(0)}" fill="${colour}" opacity="0.85"/>`,
      )
      x += thick
    }
    books.push(`<rect x="${left}" y="${shelf}" width="96" height="5" fill="#a06a35"/>`)
  }
  const outline = `M${left} 744 L${left} 500 a48 48 0 0 1 96 0 L${left + 96} 744 Z`
  return `<path d="${outline}" fill="url(#light)"/>${books.join('')}<path d="${outline}" fill="none" stroke="#241a24" stroke-width="9"/><path d="M${left + 48} 452 L${left + 48} 744" stroke="#241a24" stroke-width="5"/>`
}

function lightOnSnow(): string {
  return Array.from({ length: 7 }, (_, index) => {
    const left = 330 + index * 140
    const spread = (left + 48 - width / 2) * 0.5
    return `<polygon points="${left},768 ${left + 96},768 ${left + 140 + spread},930 ${left - 44 + spread},930" fill="#ffd890" opacity="0.17"/>`
  }).join('')
}

function lamp(x: number): string {
  return `<circle cx="${x}" cy="520" r="190" fill="url(#lamp)"/><rect x="${x - 5}" y="520" width="10" height="300" fill="#14152a"/><circle cx="${x}" cy="512" r="20" fill="#fff0c8"/><ellipse cx="${x}" cy="822" rx="120" ry="18" fill="#ffd890" opacity="0.25"/>`
}

function reader(x: number): string {
  return `<ellipse cx="${x}" cy="912" rx="44" ry="8" fill="#0f1024" opacity="0.6"/><path d="M${x - 24} 910 L${x - 30} 820 q6 -36 32 -38 q28 2 34 38 L${x + 28} 910 Z" fill="#14152a"/><circle cx="${x + 2}" cy="760" r="22" fill="#14152a"/><path d="M${x + 30} 842 l34 -10 l6 26 l-36 10 z" fill="#b7392c"/>`
}

function stars(): string {
  const next = seededNumbers(8)
  return Array.from({ length: 90 }, () => {
    const y = next() * 420
    return `<circle cx="${(next() * width).toFixed(0)}" cy="${y.toFixed(0)}" r="${(0.8 + next() * 1.6).toFixed(1)}" fill="#fff" opacity="${(0.25 + next() * 0.6).toFixed(2)}"/>`
  }).join('')
}
