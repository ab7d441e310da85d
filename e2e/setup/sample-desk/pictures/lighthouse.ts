import { seededNumbers } from '../../../seeded-numbers.ts'
import { drawing, glitter, glow, height, ridge, skyGradient, width } from './drawing.ts'

/** A lighthouse on a skerry in a winter gale. */
export function drawLighthouse(): string {
  const definitions = [
    skyGradient('sky', [
      [0, '#2b3642'],
      [0.65, '#6d7d89'],
      [1, '#b4bcbd'],
    ]),
    skyGradient('sea', [
      [0, '#6b7f88'],
      [1, '#16262e'],
    ]),
    glow('beam', '#fff3cf', 0.9),
  ].join('')
  return drawing(definitions, [
    `<rect width="${width}" height="700" fill="url(#sky)"/>`,
    clouds(),
    '<polygon points="1140,300 0,120 0,250 1140,316" fill="#fff3cf" opacity="0.22"/>',
    ridge(14, 660, 60, '#57666f'),
    `<rect y="660" width="${width}" height="${height - 660}" fill="url(#sea)"/>`,
    glitter(3, 668, 990, '#e8eeee', 760),
    waves(),
    skerry(),
    tower(),
  ])
}

function clouds(): string {
  const next = seededNumbers(19)
  return Array.from({ length: 34 }, () => {
    const x = next() * width
    const y = 40 + next() * 420
    return `<ellipse cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" rx="${(160 + next() * 240).toFixed(0)}" ry="${(16 + next() * 34).toFixed(0)}" fill="${next() < 0.5 ? '#1f2933' : '#93a0a8'}" opacity="${(0.08 + next() * 0.14).toFixed(2)}"/>`
  }).join('')
}

function waves(): string {
  const next = seededNumbers(26)
  return Array.from({ length: 11 }, (_, index) => {
    const y = 700 + index * 27
    const lift = 6 + index * 2.4
    const crests = Array.from({ length: 9 }, (_unused, place) => {
      const x = place * 200 + next() * 40 - 40
      return `Q${(x + 50).toFixed(0)} ${(y - lift * (1 + next())).toFixed(0)} ${(x + 100).toFixed(0)} ${y} T${(x + 200).toFixed(0)} ${y}`
    })
    return `<path d="M-40 ${y} ${crests.join(' ')}" fill="none" stroke="#dfe8e8" stroke-width="${(1.5 + index * 0.35).toFixed(1)}" opacity="0.4"/>`
  }).join('')
}

function skerry(): string {
  return [
    '<path d="M900 830 L960 742 L1030 720 L1080 676 L1190 668 L1260 706 L1340 736 L1420 830 Z" fill="#20282d"/>',
    '<path d="M960 742 L1030 720 L1080 676 L1110 700 L1040 770 L990 830 L900 830 Z" fill="#2f3a40"/>',
    '<path d="M850 836 q70 -66 120 -30 q40 -70 90 -20 q60 -44 110 6 q70 -52 120 4 q60 -36 170 40 z" fill="#eef3f2" opacity="0.9"/>',
    '<path d="M860 800 q-20 -90 40 -120 q-6 70 40 110 z" fill="#eef3f2" opacity="0.6"/>',
  ].join('')
}

function tower(): string {
  return [
    '<circle cx="1140" cy="306" r="170" fill="url(#beam)"/>',
    '<polygon points="1096,676 1110,350 1170,350 1184,676" fill="#ece7dc"/>',
    '<polygon points="1104,480 1108,400 1172,400 1176,480" fill="#b7392c"/>',
    '<polygon points="1099,620 1102,550 1178,550 1181,620" fill="#b7392c"/>',
    '<polygon points="1140,350 1170,350 1184,676 1140,676" fill="#000" opacity="0.14"/>',
    '<rect x="1098" y="338" width="84" height="14" fill="#1b2226"/>',
    '<rect x="1114" y="286" width="52" height="54" fill="#fff1c4"/><path d="M1114 286 v54 M1131 286 v54 M1149 286 v54 M1166 286 v54" stroke="#1b2226" stroke-width="5"/>',
    '<polygon points="1104,288 1140,250 1176,288" fill="#1b2226"/>',
    '<rect x="1190" y="620" width="88" height="66" fill="#d8d2c5"/><polygon points="1182,622 1234,588 1286,622" fill="#5b2a25"/><rect x="1212" y="640" width="18" height="20" fill="#ffdf9c"/>',
  ].join('')
}
