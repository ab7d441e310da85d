import type { Block, BlockOf } from '../../story/block.ts'
import type { Dateline } from '../../story/dateline.ts'
import { newParagraph } from '../../story/new-story.ts'
import { makePrintable } from '../../story/printable.ts'
import { guessLanguage } from '../intake/guess-language.ts'
import { readByline } from '../intake/find-byline.ts'
import { parseDateline } from '../intake/parse-dateline.ts'
import {
  type ComposedPicture,
  composePicture,
  composeStory,
  type ReadFields,
} from '../reading/compose-story.ts'
import { foreignLine } from '../reading/foreign-text.ts'
import type { Making, ReadItem } from '../reader.ts'
import { readHeader } from './read-header-lines.ts'
import { readPartNames } from './wire-parts.ts'

type Named = NonNullable<ReturnType<typeof readPartNames>>

/**
 * The story of a wire text that this program wrote and nobody has changed in its order, by the line at its top that names its
 * parts; null for every other text, and where the parts are not what that line says. What the copy is, paragraph or crosshead,
 * its words do not say: quotes and separators are told apart, everything else is a paragraph.
 */
export function readWireText(source: string, name: string | null, making: Making): ReadItem | null {
  const text = makePrintable(source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'))
  if (!text.endsWith('\n\n-30-\n')) return null
  const parts = text.slice(0, -'\n\n-30-\n'.length).split('\n\n')
  const header = parts[0]?.split('\n') ?? []
  const named = readPartNames(header.at(-1) ?? '')
  const head = named && readHeader(header.slice(0, -1))
  const found = named && sortParts(parts.slice(1), named)
  if (!head || !found) return null
  const { fields, copy, pictures } = found
  const settled = takeDateline(copy, head.dateline)
  const composed = pictures.map((lines) => pictureOf(lines, making))
  const body = [...settled.copy.map((part) => blockOf(part, making)), ...composed.map(({ block }) => block)]
  const all: ReadFields = {
    ...head.fields,
    ...fields,
    dateline: settled.dateline,
    language: guessLanguage(copy.join('\n')),
  }
  const origin = { format: 'text' as const, mediaType: 'text/plain', raw: source }
  return composeStory(all, body, composed, origin, { name }, making)
}

type Sorted = { fields: ReadFields; copy: readonly string[]; pictures: readonly string[] }

/** The parts below the header in their places; null where there are too few, or one is not what it should be. */
function sortParts(parts: readonly string[], { names, pictures: count }: Named): Sorted | null {
  const rest = [...parts]
  const titleNames = (['kicker', 'headline', 'standfirst'] as const).filter((name) => names.has(name))
  const titles = titleNames.length > 0 ? (rest.shift()?.split('\n') ?? []) : []
  const bullets = names.has('bullets') ? (rest.shift()?.split('\n') ?? []) : []
  const byline = names.has('byline') ? rest.shift() : ''
  const terms = names.has('terms') ? rest.pop() : ''
  const pictures = count > 0 ? rest.splice(-count) : []
  const signOff = names.has('sign-off') ? rest.pop() : ''
  const isWhole =
    titles.length === titleNames.length &&
    bullets.every((line) => line.startsWith('* ')) &&
    pictures.length === count &&
    pictures.every((part) => part.startsWith('PICTURE '))
  if (!isWhole || byline === undefined || terms === undefined || signOff === undefined) return null
  const title = (name: (typeof titleNames)[number]) => titles[titleNames.indexOf(name)] ?? ''
  const fields: ReadFields = {
    kicker: title('kicker'),
    headlines: { main: title('headline') },
    standfirst: title('standfirst'),
    bullets: bullets.map((line) => line.slice(2)),
    byline:
      byline === '' ? null : { people: readByline([byline])?.people ?? [], literal: foreignLine(byline) },
    usageTerms: terms.replace(/^TERMS: /, ''),
    signOff: signOff.replace(/^\((.*)\)$/s, '$1'),
  }
  return { fields, copy: rest, pictures }
}

/** The copy without the dateline that the header names, where it opens a part and a place can be read in it. */
function takeDateline(
  copy: readonly string[],
  printed: string,
): { readonly copy: readonly string[]; readonly dateline: Dateline | null } {
  const dateline = printed === '' ? null : parseDateline(printed)
  const at = copy.findIndex((part) => part === printed || part.startsWith(`${printed} `))
  const opened = copy[at]
  if (!dateline || opened === undefined) return { copy, dateline: null }
  const rest = opened.slice(printed.length).trim()
  const placement = rest === '' ? ('own-line' as const) : ('run-in' as const)
  return {
    copy: copy.flatMap((part, index) => (index === at ? (rest === '' ? [] : [rest]) : [part])),
    dateline: { ...dateline, placement, literal: printed },
  }
}

function blockOf(part: string, { newId }: Making): Block {
  if (part === '* * *') return { type: 'separator', id: newId(), children: [{ text: '' }] }
  const lines = part.split('\n')
  if (!lines.every((line) => line.startsWith('    '))) return newParagraph(newId, part)
  const text = lines.map((line) => line.slice(4)).join('\n')
  return { type: 'quote', id: newId(), children: [{ text }] } satisfies BlockOf<'quote'>
}

/** A picture whose words are all in its caption: which of them are the credit, they do not say. */
function pictureOf(part: string, making: Making): ComposedPicture {
  const caption = part.split('\n').slice(1).join('\n')
  return composePicture(
    { headline: [], caption: caption === '' ? [] : [{ text: caption }], hrefs: [] },
    making,
  )
}
