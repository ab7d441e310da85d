import type { PublishableStory } from '../../story/story.ts'
import { carriesAllBut } from '../features.ts'
import type { ExportFile, ExportOptions, Format } from '../format.ts'
import { element } from '../html/element.ts'
import { group, textElement } from '../newsml-g2/g2-elements.ts'
import { nitfBodyHead } from './nitf-body-head.ts'
import { nitfCopy } from './nitf-copy.ts'
import { nitfHead } from './nitf-head.ts'
import { nitfNamespace, nitfVersion } from './nitf-names.ts'

/** The story as one document of NITF 3.6, valid by IPTC's schema, with nothing in it that the standard has no element for. */
export function writeNitf(story: PublishableStory, options: ExportOptions): ExportFile[] {
  const kept = options.kept?.['body.end/bibliography'] ?? ''
  const end = [...textElement('tagline', story.signOff), ...(kept === '' ? [] : [kept])]
  const body = [nitfBodyHead(story), nitfCopy(story, options), ...group('body.end', end)]
  const document = element(
    'nitf',
    { xmlns: nitfNamespace, version: nitfVersion, baselang: story.language },
    `\n${nitfHead(story, options)}\n${element('body', {}, `\n${body.join('\n')}\n`)}\n`,
  )
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${document}\n`
  return [{ name: 'story.nitf.xml', mediaType: 'application/nitf+xml', text }]
}

/** NITF as a format. */
export const nitf: Format = {
  name: 'nitf',
  mediaType: 'application/nitf+xml',
  channel: 'wire',
  hasPictures: true,
  readBy: 'nitf',
  carries: carriesAllBut('desk-ednotes', 'crop'),
  write: writeNitf,
}
