import { folderNameFor } from '../../newsroom/story/folder-name.ts'
import { diskVfs } from '../desk/disk-vfs.ts'
import type { ExportRequest } from '../desk/export/export-request.ts'
import { printSet } from '../desk/export/print-set.ts'
import { exportName } from '../desk/export/write-export.ts'
import type { ExportCommand } from './command.ts'
import { placeExport } from './place-export.ts'
import { findNamedStory } from './find-story.ts'
import { templatesFolder, withReader } from './program-files.ts'
import type { Terminal } from './terminal.ts'

/** Exports several stories as one document of each format, in the order in which they were named. */
export async function exportNamedSet(terminal: Terminal, command: ExportCommand): Promise<number> {
  return withReader(async (reader) => {
    const requests: ExportRequest[] = []
    for (const named of command.stories) {
      const found = await findNamedStory(named, command.desk)
      if (!found.ok) return terminal.sayFault(found.fault)
      requests.push({
        ...found.value,
        reader,
        formats: command.formats,
        datelineStyle: command.style ?? found.value.house.datelineStyle,
        templates: templatesFolder,
        vfs: diskVfs,
        now: new Date(),
        language: terminal.language,
      })
    }
    const printed = await printSet(requests)
    if (!printed.ok) return terminal.sayFault(printed.fault)
    const [first] = requests
    const name = folderNameFor(first?.house.publication ?? '')
    const fallback = first ? exportName(first.story) : ''
    const written = await placeExport(name === '' ? fallback : name, printed.value, command)
    if (!written.ok) return terminal.sayFault(written.fault)
    const { place, files } = written.value
    if (command.json)
      terminal.print(
        JSON.stringify({ stories: requests.map(({ story }) => story.id), place, files }, null, 2),
      )
    else {
      terminal.say('exported', { place })
      terminal.print(place)
    }
    return 0
  })
}
