import type { Fault } from '../../../newsroom/contract/faults.ts'
import { writers } from '../../../newsroom/formats/writers.ts'
import { publishable } from '../../../newsroom/story/publishable.ts'
import type { Result } from '../../../newsroom/story/result.ts'
import { keepUses } from '../media/picture-uses.ts'
import type { ExportRequest } from './export-request.ts'
import { usedPictures } from './used-pictures.ts'

/** Writes down at the desk which pictures have left with an export, and where it was put. */
export async function logExport(
  desk: string,
  { vfs, story, formats, now }: Pick<ExportRequest, 'vfs' | 'story' | 'formats' | 'now'>,
  place: string,
): Promise<Result<null, Fault>> {
  const shown = formats
    .map((format) => writers[format])
    .filter(({ hasPictures }) => hasPictures)
    .flatMap(({ channel }) => usedPictures(publishable(story, channel)))
  const use = {
    at: now.toISOString(),
    story: story.id,
    slugline: story.slugline,
    formats: formats.filter((format) => writers[format].hasPictures),
    place,
  }
  return keepUses(
    vfs,
    desk,
    shown.map(({ file }) => file.sha256),
    use,
  )
}
