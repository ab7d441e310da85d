import { type FormatName, formatName } from './format-names.ts'

/** Where a format goes: to readers on the web, to other newsrooms, into another system, onto paper. */
export const formatGroups = ['web', 'wire', 'system', 'paper'] as const
export type FormatGroup = (typeof formatGroups)[number]

const groupOf: Readonly<Record<FormatName, FormatGroup>> = {
  html: 'web',
  fragment: 'web',
  'newsml-g2': 'wire',
  nitf: 'wire',
  ninjs: 'wire',
  text: 'wire',
  anpa: 'wire',
  iptc7901: 'wire',
  pdf: 'paper',
  epub: 'web',
  ans: 'system',
  icml: 'paper',
  'apple-news': 'system',
  'ninjs-1': 'wire',
  rss: 'web',
  atom: 'web',
  'markdown-hugo': 'system',
  'markdown-jekyll': 'system',
  'markdown-astro': 'system',
  docx: 'paper',
}

/** The formats of a group, in the order in which they are offered. */
export function formatsIn(group: FormatGroup): FormatName[] {
  return formatName.options.filter((name) => groupOf[name] === group)
}

/** The formats a newsroom begins with, before it has chosen for itself. */
export const usualFormats: readonly FormatName[] = ['html', 'fragment', 'ninjs', 'text']
