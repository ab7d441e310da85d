import { parse } from 'yaml'
import { makePrintable } from '../../story/printable.ts'
import { ok } from '../../story/result.ts'
import type { FormatReader, ForeignFile, Making, ReadItem } from '../reader.ts'
import { composeStory } from '../reading/compose-story.ts'
import { foreignObject } from '../reading/foreign-text.ts'
import { settleDateline } from '../reading/settle-dateline.ts'
import { readMarkdownCopy } from './read-copy.ts'
import { readFrontMatter } from './read-front-matter.ts'

const fences = {
  yaml: /^\ufeff?---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/,
  toml: /^\ufeff?\+\+\+[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?\+\+\+[ \t]*(?:\r?\n|$)/,
}

/** Markdown, with front matter in YAML or without; TOML is kept as it is. */
export const markdownReader: FormatReader = {
  name: 'markdown',
  mediaType: 'text/markdown',
  recognises: ({ text }) => text !== null && isMarkdown(text.slice(0, 8000)),
  read: (file, making) => ok({ items: [readStory(file, making)], problems: [] }),
}

function isMarkdown(head: string): boolean {
  if (/^\ufeff?(?:---[ \t]*\r?\n(?:\s*#.*\r?\n)*[\w"'-]+[ \t]*:|\+\+\+[ \t]*\r?\n)/.test(head)) return true
  const text = head.trimStart()
  if (text.startsWith('<') || /<(?:html|body)\b/i.test(text)) return false
  return (
    /^#{1,3} \S/.test(text) ||
    /!?\[[^\]\n]*\]\(<?(?:https?:|mailto:|\.{0,2}\/|[\w-]+\/)[^\s)]*[^)\n]*\)/.test(text)
  )
}

function readStory(file: ForeignFile, making: Making): ReadItem {
  const text = file.text ?? ''
  const { front, toml, rest, fault } = splitFront(text)
  const said = readFrontMatter(front, making)
  const copy = readMarkdownCopy(rest, said.picture, making)
  const { blocks, dateline } = settleDateline(copy.body, said.dateline)
  const main = said.fields.headlines.main === '' ? copy.title : said.fields.headlines.main
  const { kept, ...origin } = said.origin
  const all = { ...kept, ...(toml === '' ? {} : { toml: makePrintable(toml) }) }
  return composeStory(
    {
      ...said.fields,
      headlines: { ...said.fields.headlines, main },
      dateline,
      signOff: copy.body.signOff ?? '',
    },
    blocks,
    [...said.lead(copy.pictures), ...copy.pictures],
    {
      format: 'markdown',
      mediaType: 'text/markdown',
      raw: text,
      ...origin,
      ...(Object.keys(all).length > 0 ? { kept: all } : {}),
      notes: [
        ...said.notes,
        ...(toml === '' ? [] : [makePrintable(toml)]),
        ...(fault === '' ? [] : [makePrintable(fault)]),
      ],
    },
    file,
    making,
  )
}

type Split = {
  readonly front: Readonly<Record<string, unknown>>
  readonly toml: string
  readonly rest: string
  /** Front matter that is no YAML, and why, as words. */
  readonly fault: string
}

function splitFront(text: string): Split {
  const toml = fences.toml.exec(text)
  if (toml) return { front: {}, toml: toml[1] ?? '', rest: text.slice(toml[0].length), fault: '' }
  const yaml = fences.yaml.exec(text)
  if (!yaml) return { front: {}, toml: '', rest: text.replace(/^\ufeff/, ''), fault: '' }
  const rest = text.slice(yaml[0].length)
  try {
    const front = foreignObject(parse(yaml[1] ?? '', { schema: 'core', logLevel: 'error' }))
    // A rule above the copy is no front matter.
    return front ? { front, toml: '', rest, fault: '' } : { front: {}, toml: '', rest: text, fault: '' }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('\n')[0] : ''
    return { front: {}, toml: '', rest, fault: `${yaml[1] ?? ''}\n${reason}` }
  }
}
