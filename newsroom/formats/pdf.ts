import { carriesOnly, seenOnPage } from './features.ts'
import type { Format } from './format.ts'
import { writePage } from './html/page.ts'

/** The page on paper. What is written is the page itself; a window sets and prints it. */
export const pdf: Format = {
  name: 'pdf',
  mediaType: 'application/pdf',
  channel: 'print',
  hasPictures: true,
  isPaper: true,
  carries: carriesOnly(...seenOnPage, 'published'),
  write: writePage,
}
