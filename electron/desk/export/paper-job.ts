import * as z from 'zod'

/** On the program's command line: a folder with a page to be set on paper, before the path. No window of the user's opens. */
export const paperSwitch = '--paper='

/** What is in that folder, the page first: each file's name for the page, and as which file it lies there. */
export const paperPages = 'pages.json'
export const paperJob = z.array(
  z.strictObject({ name: z.string(), mediaType: z.string(), file: z.string().regex(/^\d+$/) }),
)

/** The program was started for a page and did not print it; the message has the last of what it said. */
export class PaperFailed extends Error {}

/** What the program leaves there when it is done. */
export const paperFile = 'paper.pdf'
