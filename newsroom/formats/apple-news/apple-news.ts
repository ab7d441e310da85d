import { strToU8 } from 'fflate'
import type { PublishableStory } from '../../story/story.ts'
import { carriesOnly, type Feature, seenOnPage } from '../features.ts'
import { chooseEnclosed, type EnclosedFile } from '../enclosed-picture.ts'
import type { ExportFile, ExportOptions, Format } from '../format.ts'
import { present } from '../reading/particulars.ts'
import { filled, headlineFor, type Picture, picturesOf, worded } from '../story-parts.ts'
import { packFiles } from '../zip/pack-files.ts'
import { copyComponents, titleComponents } from './components.ts'
import { type AppleObject, componentStyles, componentTextStyles, layout, textStyles } from './look.ts'
import { readAppleNews } from './read-apple-news.ts'
import { heldInPart, mostKeywords } from './held-in-part.ts'
import { bundleAddress, bundleName } from './picture-components.ts'

/**
 * The story as a bundle of Apple News Format: `article.json` and the pictures it shows, beside each other in a zip. The
 * article's identifier is the story's id, so that a later version takes its place.
 */
export function writeAppleNews(story: PublishableStory, options: ExportOptions): ExportFile[] {
  const files = new Map<string, EnclosedFile>()
  const fileOf = ({ asset }: Picture): EnclosedFile | null => {
    const file = chooseEnclosed(options.renditions[asset] ?? [], options.pictureBytes)
    if (file) files.set(bundleName(file), file)
    return file
  }
  const article = `${JSON.stringify(describeArticle(story, options, fileOf), null, 2)}\n`
  const bytes = packFiles([
    { name: 'article.json', bytes: strToU8(article) },
    ...[...files].map(([name, { data }]) => ({ name, bytes: data, stored: true })),
  ])
  return [{ name: 'story.apple-news.zip', mediaType: 'application/zip', bytes }]
}

function describeArticle(
  story: PublishableStory,
  { datelineStyle, now }: ExportOptions,
  fileOf: (picture: Picture) => EnclosedFile | null,
): AppleObject {
  const headline = worded(headlineFor(story.headlines, 'web'))
  return present({
    version: '1.26',
    identifier: story.id,
    language: appleLanguage(story.language),
    // The title that is printed in it may be the web's own.
    title: worded(story.headlines.main) ?? headline ?? worded(story.slugline) ?? story.id,
    subtitle: worded(story.standfirst),
    layout,
    components: [
      ...titleComponents(story, headline ?? ''),
      ...copyComponents({ story, fileOf }, datelineStyle),
    ],
    metadata: describeMetadata(story, now, fileOf),
    componentTextStyles,
    textStyles,
    componentStyles,
  })
}

function describeMetadata(
  story: PublishableStory,
  now: Date,
  fileOf: (picture: Picture) => EnclosedFile | null,
): AppleObject {
  const { byline, keywords, published } = story
  const names = (byline?.people ?? []).map(({ name }) => name)
  const [thumbnail] = picturesOf(story.body).flatMap((picture) => fileOf(picture) ?? [])
  return present({
    authors: filled([...new Set(names)]),
    excerpt: worded(story.standfirst),
    keywords: filled([...new Set(keywords.filter(worded))].slice(0, mostKeywords)),
    datePublished: published && 'instant' in published ? appleTime(String(published.instant)) : undefined,
    dateModified: appleTime(now.toISOString()),
    thumbnailURL: thumbnail && bundleAddress(thumbnail),
    generatorName: 'Dateline',
  })
}

/** An instant with an offset: Apple's schema knows no `Z`, and no parts of a second. */
function appleTime(instant: string): string {
  return `${new Date(instant).toISOString().slice(0, 19)}+00:00`
}

/** A language as the schema takes it: a region by number, such as that of `es-419`, is none there. */
function appleLanguage(language: string): string {
  const subtags = language.split('-')
  const numbered = subtags.findIndex((subtag) => /\d/.test(subtag))
  return subtags.slice(0, numbered < 0 ? undefined : numbered).join('-')
}

const printedOnly: ReadonlySet<Feature> = new Set(['dateline-parts', 'credit-parts'])

/** Apple News as a format. */
export const appleNews: Format = {
  name: 'apple-news',
  mediaType: 'application/zip',
  channel: 'web',
  hasPictures: true,
  enclosesPictures: true,
  carries: carriesOnly(
    ...seenOnPage.filter((feature) => !printedOnly.has(feature)),
    'language',
    'byline-people',
    'keywords',
    'published',
  ),
  holdsInPart: heldInPart,
  readBack: readAppleNews,
  write: writeAppleNews,
}
