import { join } from 'node:path'
import type { ExportFinding, Value } from '../../../newsroom/contract/contract.ts'
import { fault } from '../../../newsroom/contract/faults.ts'
import type { FormatName } from '../../../newsroom/formats/format-names.ts'
import { markdownFileName } from '../../../newsroom/formats/markdown/front-matter.ts'
import { losses } from '../../../newsroom/formats/proof.ts'
import { writers } from '../../../newsroom/formats/writers.ts'
import { checkStory } from '../../../newsroom/story/checks.ts'
import { publishable } from '../../../newsroom/story/publishable.ts'
import type { PublishableStory } from '../../../newsroom/story/story.ts'
import { explainFault } from '../../../newsroom/wording/faults.ts'
import type { PlanRequest } from './export-request.ts'
import { wordFinding, wordLoss, wordRefusal } from './finding-words.ts'
import { forbiddenResale } from './forbidden-resale.ts'
import { usedPictures } from './used-pictures.ts'
import { wantedRenditions } from './wanted-renditions.ts'

const storyFiles: Readonly<Record<FormatName, string | ((story: PublishableStory) => string)>> = {
  html: 'index.html',
  fragment: 'fragment.html',
  ninjs: 'story.ninjs.json',
  'ninjs-1': 'story.ninjs-1.json',
  rss: 'feed.rss',
  atom: 'feed.atom',
  'markdown-hugo': 'index.md',
  'markdown-jekyll': (story) => markdownFileName(story, 'jekyll'),
  'markdown-astro': (story) => markdownFileName(story, 'astro'),
  ans: 'story.ans.json',
  docx: 'story.docx',
  text: 'story.txt',
  'newsml-g2': 'story.newsml-g2.xml',
  nitf: 'story.nitf.xml',
  pdf: 'story.pdf',
  anpa: 'story.anpa',
  iptc7901: 'story.iptc7901',
  epub: 'story.epub',
  icml: 'story.icml',
  'apple-news': 'story.apple-news.zip',
}

/** The file that a format writes a story into, as it lies in the export. */
export function storyFile(format: FormatName, story: PublishableStory): string {
  const file = storyFiles[format]
  return typeof file === 'string' ? file : file(story)
}

/** What would be exported: what blocks it, what had better be looked at, and each format's files and losses. */
export async function planExport(request: PlanRequest): Promise<Value<'export:plan'>> {
  const { story, formats, now, language, topics } = request
  const { blockers, warnings } = checkStory(story, now, topics)
  const missing = await missingPictures(request)
  return {
    blockers: [...blockers.map((found) => wordFinding(found, language)), ...missing],
    warnings: warnings.map((found) => wordFinding(found, language)),
    formats: formats.map((format) => {
      const writer = writers[format]
      const published = publishable(story, writer.channel)
      const refusal = writer.refuses?.(published) ?? forbiddenResale(published, writer)
      return {
        format,
        files: [
          storyFile(format, published),
          ...(hasPicturesBeside(format) ? pictureNames(published, request) : []),
        ],
        losses: losses(published, writer).map((loss) => wordLoss(loss, language)),
        ...(refusal ? { refusal: wordRefusal(format, refusal, language) } : {}),
      }
    }),
  }
}

/** Whether the files of pictures lie beside what the format writes, and not in it. */
export function hasPicturesBeside(format: FormatName): boolean {
  const { hasPictures, isPaper, enclosesPictures } = writers[format]
  return hasPictures && !isPaper && !enclosesPictures
}

function pictureNames(story: PublishableStory, { withoutPlaces }: PlanRequest): string[] {
  return usedPictures(story).flatMap(({ file }) => [
    ...(withoutPlaces ? [] : [`media/${file.name}`]),
    ...wantedRenditions(file).map(({ name }) => name),
  ])
}

/** A picture the story shows and the folder lacks, or has without a byte in it, stops the export: it is never silently left out. */
async function missingPictures(request: PlanRequest): Promise<ExportFinding[]> {
  const found: ExportFinding[] = []
  for (const { file, block } of usedPictures(publishable(request.story))) {
    const state = await request.vfs.state(join(request.folder, 'media', file.name)).catch(() => null)
    if (state?.kind === 'file' && state.bytes > 0) continue
    const name = file.originalName ?? file.name
    // An empty file is what a full disk or a sync client leaves of a picture.
    const missing =
      state?.kind === 'file' ? fault('picture-damaged', { name }) : fault('gone', { place: name })
    found.push({
      code: missing.code,
      where: block,
      message: explainFault(missing, request.language).message,
    })
  }
  return found
}
