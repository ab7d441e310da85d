import { diskVfs } from '../desk/disk-vfs.ts'
import type { ExportRequest } from '../desk/export/export-request.ts'
import type { MediaTopics } from '../../newsroom/story/media-topics.ts'
import type { Reader } from '../desk/reader/ask-reader.ts'
import type { ExportCommand } from './command.ts'
import { leavingStory } from '../desk/export/without-places.ts'
import type { FoundStory } from './find-story.ts'
import { paperPrinter } from './print-paper.ts'
import { templatesFolder } from './program-files.ts'
import type { Terminal } from './terminal.ts'

/** What an export of a story is to be: as the command says it, the dateline in the house's style where it says nothing. */
export function requestOf(
  { story, folder, house }: FoundStory,
  { formats, style, withoutPlaces }: Pick<ExportCommand, 'formats' | 'style' | 'withoutPlaces'>,
  {
    reader,
    terminal,
    topics = null,
  }: { readonly reader: Reader; readonly terminal: Terminal; readonly topics?: MediaTopics | null },
): ExportRequest {
  const printPaper = paperPrinter()
  return {
    ...(printPaper ? { printPaper } : {}),
    story: leavingStory({ story, withoutPlaces }),
    withoutPlaces,
    folder,
    house,
    reader,
    topics,
    formats,
    datelineStyle: style ?? house.datelineStyle,
    templates: templatesFolder,
    vfs: diskVfs,
    now: new Date(),
    language: terminal.language,
  }
}
