import { printByline } from '../../story/print-byline.ts'
import type { DatelineStyle } from '../../story/dateline.ts'
import { inBrackets } from '../client-notes.ts'
import { type PlacedDateline, placeDateline } from '../place-dateline.ts'
import { headlineFor, worded } from '../story-parts.ts'
import { blockMarkup } from './block-markup.ts'
import { element, elementLines, escapeText } from './element.ts'
import { textMarkup } from './line-markup.ts'
import { classed, directed, type Markup } from './markup.ts'

/** What stands above the copy: kicker, headline, standfirst, bullets, byline; each only where it is written. */
export function titlesMarkup(markup: Markup): string[] {
  const { story } = markup
  const line = (name: string, tag: string, text: string | undefined) =>
    worded(text)
      ? [element(tag, { ...classed(markup, name), ...directed(markup, text ?? '') }, textMarkup(text ?? ''))]
      : []

  return elementLines('header', {}, [
    ...line('kicker', 'p', story.kicker),
    ...line('headline', 'h1', headlineFor(story.headlines, 'web')),
    ...line('standfirst', 'p', story.standfirst),
    ...elementLines(
      'ul',
      classed(markup, 'bullets'),
      story.bullets.filter(worded).map((bullet) => element('li', {}, textMarkup(bullet))),
    ),
    ...line('byline', 'p', story.byline ? printByline(story.byline, story.language) : ''),
  ])
}

/** The copy from the first block to the sign-off, with the dateline in its place. */
export function bodyMarkup(markup: Markup, style: DatelineStyle): string[] {
  const { story } = markup
  const dateline = placeDateline(story, style)
  const lines = story.body.flatMap((block, index) => {
    if (index !== dateline?.index) return blockMarkup(block, markup)
    if (dateline.form === 'own-line') return [ownLine(dateline, markup), ...blockMarkup(block, markup)]
    return blockMarkup(block, markup, `${runIn(dateline, markup)} `)
  })
  const last = dateline?.index === story.body.length ? [ownLine(dateline, markup)] : []
  return [...lines, ...last, ...signOffMarkup(markup)]
}

function ownLine(dateline: PlacedDateline, markup: Markup): string {
  return element(
    'p',
    { ...classed(markup, 'dateline'), ...directed(markup, dateline.text) },
    escapeText(dateline.text),
  )
}

function runIn(dateline: PlacedDateline, markup: Markup): string {
  const text = escapeText(dateline.text)
  return markup.classes ? element('span', classed(markup, 'dateline'), text) : text
}

function signOffMarkup(markup: Markup): string[] {
  const initials = worded(markup.story.signOff)
  return initials ? [element('p', classed(markup, 'sign-off'), textMarkup(inBrackets(initials.trim())))] : []
}
