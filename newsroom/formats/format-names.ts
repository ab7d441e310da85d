import * as z from 'zod'

/** The formats a story can be exported in. */
export const formatName = z.enum([
  'html',
  'fragment',
  'ninjs',
  'text',
  'newsml-g2',
  'nitf',
  'pdf',
  'anpa',
  'iptc7901',
  'epub',
  'ans',
  'icml',
  'apple-news',
  'ninjs-1',
  'rss',
  'atom',
  'markdown-hugo',
  'markdown-jekyll',
  'markdown-astro',
  'docx',
])
export type FormatName = z.infer<typeof formatName>
