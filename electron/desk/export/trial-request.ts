import { join } from 'node:path'
import { usualFormats } from '../../../newsroom/formats/format-groups.ts'
import type { Story } from '../../../newsroom/story/story.ts'
import { newHouse } from '../house-file.ts'
import type { Reader } from '../reader/ask-reader.ts'
import type { TrialDesk } from '../trial-desk.ts'
import type { ExportRequest } from './export-request.ts'

/** An export of a trial desk's story as a page house asks for it, but for what is given. The moment is always the same. */
export function trialRequest(
  { trial, reader }: { readonly trial: TrialDesk; readonly reader: Reader },
  story: Story,
  more: Partial<ExportRequest> = {},
): ExportRequest {
  return {
    story,
    formats: usualFormats,
    datelineStyle: 'own-line',
    house: newHouse('Courier', 'en'),
    folder: join(trial.folder, story.slugline),
    templates: join(import.meta.dirname, '../../../assets/templates'),
    vfs: trial.desk.vfs,
    reader,
    now: new Date('2026-01-01T00:00:00Z'),
    language: 'en',
    ...more,
  }
}
