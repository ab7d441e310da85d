import type { House } from '../../../newsroom/contract/views.ts'
import type { ExportOptions, Rendition } from '../../../newsroom/formats/format.ts'
import type { DatelineStyle } from '../../../newsroom/story/dateline.ts'
import { publishable } from '../../../newsroom/story/publishable.ts'
import type { Story } from '../../../newsroom/story/story.ts'
import type { Vfs } from '../vfs.ts'
import { exportMoment } from './export-moment.ts'
import { readTemplate } from './page-template.ts'
import { usedPictures } from './used-pictures.ts'
import { wantedRenditions } from './wanted-renditions.ts'

/** What a writer is told of a story that is to be proven: the same as in an export, but that no picture is made. */
export async function provingOptions(
  vfs: Vfs,
  {
    story,
    house,
    style,
    templates,
  }: {
    readonly story: Story
    readonly house: House
    readonly style: DatelineStyle
    /** The folder of the page templates. */
    readonly templates: string
  },
): Promise<ExportOptions> {
  return {
    datelineStyle: style,
    house,
    renditions: renditionsOf(story),
    now: exportMoment(story),
    template: await readTemplate(vfs, templates),
  }
}

/** The renditions an export would hold, named and not made: a proof of what is said of pictures needs none of their bytes. */
function renditionsOf(story: Story): Record<string, Rendition[]> {
  const used = usedPictures(publishable(story))
  return Object.fromEntries(
    used.map(({ asset, file }): [string, Rendition[]] => [
      asset,
      [
        { ...file, name: `media/${file.name}` },
        ...wantedRenditions(file).map(({ name, mediaType, longEdge }) => ({
          name,
          mediaType,
          width: Math.round((file.width * longEdge) / Math.max(file.width, file.height)),
          height: Math.round((file.height * longEdge) / Math.max(file.width, file.height)),
        })),
      ],
    ]),
  )
}
