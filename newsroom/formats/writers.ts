import { anpa } from './anpa/anpa.ts'
import { ans } from './ans/ans.ts'
import { appleNews } from './apple-news/apple-news.ts'
import { epub } from './epub/epub.ts'
import { docx } from './docx/docx.ts'
import type { Format } from './format.ts'
import type { FormatName } from './format-names.ts'
import { atom } from './feed/atom.ts'
import { rss } from './feed/rss.ts'
import { fragment } from './fragment.ts'
import { html } from './html/page.ts'
import { icml } from './icml/icml.ts'
import { iptc7901 } from './iptc7901/iptc7901.ts'
import { markdownAstro, markdownHugo, markdownJekyll } from './markdown/markdown.ts'
import { ninjs1 } from './ninjs/ninjs-1.ts'
import { ninjs } from './ninjs/ninjs.ts'
import { newsmlG2 } from './newsml-g2/newsml-g2.ts'
import { nitf } from './nitf/nitf.ts'
import { pdf } from './pdf.ts'
import { text } from './text/text.ts'

/** Every format a story can leave in. A name without a format does not compile. */
export const writers: Readonly<Record<FormatName, Format>> = {
  html,
  fragment,
  ninjs,
  text,
  'newsml-g2': newsmlG2,
  nitf,
  pdf,
  anpa,
  iptc7901,
  epub,
  ans,
  icml,
  'apple-news': appleNews,
  'ninjs-1': ninjs1,
  rss,
  atom,
  'markdown-hugo': markdownHugo,
  'markdown-jekyll': markdownJekyll,
  'markdown-astro': markdownAstro,
  docx,
}
