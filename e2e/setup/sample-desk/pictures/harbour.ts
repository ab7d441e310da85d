import { drawing, glitter, glow, height, ridge, skyGradient, width } from './drawing.ts'

/** An electric ferry leaving harbour at first light, the islands behind it. */
export function drawHarbour(): string {
  const definitions = [
    skyGradient('sky', [
      [0, '#27456b'],
      [0.45, '#7d93ab'],
      [0.8, '#f0c39a'],
      [1, '#f7dcb6'],
    ]),
    skyGradient('sea', [
      [0, '#d9b694'],
      [0.25, '#7d93a6'],
      [1, '#1d3852'],
    ]),
    glow('sun', '#fff1d0', 0.95),
  ].join('')
  return drawing(definitions, [
    `<rect width="${width}" height="620" fill="url(#sky)"/>`,
    '<circle cx="1120" cy="560" r="330" fill="url(#sun)"/><circle cx="1120" cy="560" r="46" fill="#fff6e2"/>',
    ridge(11, 560, 150, '#8b97a8'),
    ridge(5, 590, 110, '#62748a'),
    ridge(23, 614, 60, '#445a72'),
    `<rect y="620" width="${width}" height="${height - 620}" fill="url(#sea)"/>`,
    glitter(7, 628, 985, '#fbe3bf', 1080),
    ferry(),
    quay(),
  ])
}

function ferry(): string {
  const windows = Array.from(
    { length: 13 },
    (_, index) =>
      `<rect x="${478 + index * 34}" y="592" width="22" height="17" rx="3" fill="#ffdf9c" opacity="0.92"/>`,
  ).join('')
  return [
    '<ellipse cx="690" cy="748" rx="390" ry="16" fill="#14293e" opacity="0.4"/>',
    '<path d="M400 664 L1010 664 Q990 732 940 744 L452 744 Q418 726 400 664 Z" fill="#16273a"/>',
    '<path d="M404 676 L1006 676 L1002 690 L409 690 Z" fill="#c8402f"/>',
    '<path d="M428 664 L436 578 Q438 570 450 570 L930 570 Q944 570 952 584 L984 664 Z" fill="#f4efe6"/>',
    windows,
    '<rect x="452" y="626" width="486" height="6" fill="#c9c2b4"/>',
    '<path d="M770 570 L782 512 Q784 504 794 504 L878 504 Q888 504 894 514 L916 570 Z" fill="#e9e2d5"/>',
    '<path d="M792 528 L884 528 L894 552 L788 552 Z" fill="#2d4a66"/>',
    '<rect x="560" y="536" width="150" height="34" rx="5" fill="#d9d1c2"/>',
    '<path d="M572 540 l120 0 l0 10 l-120 0 z" fill="#35597a"/>',
    '<rect x="836" y="440" width="5" height="64" fill="#8d877b"/><circle cx="838" cy="438" r="7" fill="#c8402f"/>',
    '<path d="M1008 700 q80 26 190 34 q-120 10 -230 8 z" fill="#f6ecd9" opacity="0.75"/>',
    '<path d="M404 706 q-90 30 -260 36 q150 12 320 4 z" fill="#f6ecd9" opacity="0.55"/>',
  ].join('')
}

function quay(): string {
  const piles = [40, 150, 260, 370]
    .map((x) => `<rect x="${x}" y="880" width="26" height="120" fill="#0d1a28"/>`)
    .join('')
  const bollards = [90, 300]
    .map((x) => `<path d="M${x} 862 l8 -40 q14 -14 30 0 l8 40 z" fill="#0b1622"/>`)
    .join('')
  return `${piles}<path d="M0 860 L470 860 L500 892 L0 892 Z" fill="#122235"/>${bollards}`
}
