import { seededNumbers } from '../../../seeded-numbers.ts'
import { drawing, glow, height, ridge, skyGradient, width } from './drawing.ts'

/** A road in bends up to a pass under old snow, repaired below a scar in the slope. */
export function drawMountainRoad(): string {
  const definitions = [
    skyGradient('sky', [
      [0, '#5c88b4'],
      [0.7, '#c4d7e4'],
      [1, '#eee8db'],
    ]),
    skyGradient('slope', [
      [0, '#6f8a5c'],
      [1, '#2f4a36'],
    ]),
    glow('haze', '#f4efe2', 0.8),
  ].join('')
  return drawing(definitions, [
    `<rect width="${width}" height="${height}" fill="url(#sky)"/>`,
    '<polygon points="120,640 470,180 640,360 760,270 1080,640" fill="#7389a0"/>',
    '<polygon points="470,180 555,270 520,300 492,276 462,318 420,292 398,276" fill="#f7f8f6"/>',
    '<polygon points="760,270 842,366 800,352 772,384 742,340 706,316" fill="#eef1f0"/>',
    '<polygon points="760,700 1240,140 1360,280 1420,240 1700,640 1700,760" fill="#5d748c"/>',
    '<polygon points="1240,140 1360,280 1330,330 1296,290 1262,352 1214,300 1176,330 1138,260" fill="#fbfbf8"/>',
    `<ellipse cx="800" cy="620" rx="900" ry="120" fill="url(#haze)"/>`,
    ridge(41, 620, 120, '#86997c'),
    ridge(17, 690, 130, '#5f7b5c'),
    `<path d="M0 760 Q420 640 860 720 T1600 690 L1600 ${height} L0 ${height} Z" fill="url(#slope)"/>`,
    scar(),
    road(),
    trees(),
  ])
}

function road(): string {
  const bends =
    'M520 1010 C700 930 1180 930 1200 868 C1214 812 640 842 600 796 C572 758 1010 770 1030 738 C1042 712 800 712 770 700'
  const widths = [
    ['#1f2a2c', 62],
    ['#8f9698', 54],
  ] as const
  const drawn = widths
    .map(
      ([colour, stroke]) =>
        `<path d="${bends}" fill="none" stroke="${colour}" stroke-width="${stroke}" stroke-linecap="round" stroke-linejoin="round"/>`,
    )
    .join('')
  return `${drawn}<path d="${bends}" fill="none" stroke="#f3e8c4" stroke-width="4" stroke-dasharray="34 26"/>${car()}`
}

function car(): string {
  return [
    '<ellipse cx="880" cy="946" rx="62" ry="9" fill="#20282a" opacity="0.5"/>',
    '<path d="M822 940 q2 -22 24 -24 l14 -22 q4 -6 14 -6 l36 0 q10 0 16 8 l14 20 q20 4 20 24 z" fill="#b7392c"/>',
    '<path d="M866 914 l8 -16 q2 -4 8 -4 l10 0 l0 20 z M898 894 l14 0 q6 0 9 6 l8 14 l-31 0 z" fill="#dfe8ea"/>',
    '<circle cx="846" cy="942" r="11" fill="#161b1d"/><circle cx="934" cy="942" r="11" fill="#161b1d"/>',
  ].join('')
}

function scar(): string {
  return [
    '<path d="M1180 700 L1290 706 L1400 860 L1250 872 Z" fill="#a08a70"/>',
    '<path d="M1210 704 L1250 708 L1320 864 L1270 868 Z" fill="#b8a387"/>',
    '<path d="M1226 862 L1412 850 L1424 880 L1232 892 Z" fill="#6d6a66"/>',
  ].join('')
}

function trees(): string {
  const next = seededNumbers(92)
  const spots = Array.from({ length: 62 }, () => ({ x: next() * width, y: 770 + next() * 220 }))
    .filter(({ x }) => x < 470 || x > 1330)
    // A few where the road passes out of sight.
    .concat([740, 764, 790, 812].map((x, index) => ({ x, y: 716 + (index % 2) * 12 })))
    .sort((one, other) => one.y - other.y)
  return spots
    .map(({ x, y }) => {
      const tall = Math.max(40, 46 + (y - 770) * 0.42)
      const wide = tall * 0.36
      const at = (across: number, up: number) => `${(x + across).toFixed(0)},${(y - up).toFixed(0)}`
      return `<polygon points="${at(-wide, 0)} ${at(0, tall)} ${at(wide, 0)}" fill="#1f3a2c"/><polygon points="${at(0, 0)} ${at(0, tall)} ${at(wide, 0)}" fill="#16291f"/>`
    })
    .join('')
}
