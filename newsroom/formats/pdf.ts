import { carriesOnly } from './features.ts'
import type { Format } from './format.ts'
import { writePage } from './html/page.ts'

/** The page on paper. What is written is the page itself; a window sets and prints it. */
export const pdf: Format = {
  name: 'pdf',
  mediaType: 'application/pdf',
  channel: 'print',
  hasPictures: true,
  isPaper: true,
  carries: carriesOnly(
    'kicker',
    'standfirst',
    'bullets',
    'headline-web',
    'dateline-parts',
    'sign-off',
    'published',
    'marks',
    'links',
    'crossheads',
    'lists',
    'quotes',
    'pull-quotes',
    'tables',
    'fact-boxes',
    'embeds',
    'separators',
    'corrections',
    'galleries',
    'picture-headline',
    'credit-parts',
    'alt-text',
    'picture-files',
    'picture-position',
  ),
  write: writePage,
}
