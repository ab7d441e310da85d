import { formatName } from '../../newsroom/formats/format-names.ts'
import { checkStory, type Finding } from '../../newsroom/story/checks.ts'
import { ok } from '../../newsroom/story/result.ts'
import type { Story } from '../../newsroom/story/story.ts'
import { checkWording } from '../../newsroom/wording/checks.ts'
import { speak } from '../../newsroom/wording/wording.ts'

type Asked = { story: Story; formats: string[]; zip: boolean }

/** The answers about what leaves: real checks, and files that are named and never written. */
export function answerSending() {
  return {
    'export:plan': ({ story, formats }: Asked) => {
      const { blockers, warnings } = checkStory(story, new Date())
      return ok({
        blockers: blockers.map(spoken),
        warnings: warnings.map(spoken),
        formats: formats.map((format) => ({
          format: formatName.parse(format),
          files: [format === 'text' ? 'story.txt' : 'index.html'],
          losses:
            format === 'text' ? [{ code: 'links', message: 'Addresses of links are lost.', where: '' }] : [],
        })),
      })
    },
    'export:prove': ({ format }: { format: string }) =>
      ok({ format, readBack: false, refusal: null, problems: [], lines: [] }),
    'export:write': ({ formats, zip }: Asked) =>
      ok({ place: `/home/desk/out/HARBOUR-QUAY${zip ? '.zip' : ''}`, files: formats }),
    'export:stop': () => ok({}),
    'export:reveal': () => ok({}),
    'preview:show': () => ok({ address: 'preview.html' }),
  }
}

function spoken({ code, where, values }: Finding) {
  return { code, where, message: speak(checkWording, code, 'en', values) }
}
