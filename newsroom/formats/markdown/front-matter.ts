import { stringify } from 'yaml'
import type { Moment } from '../../story/moment.ts'
import { printByline } from '../../story/print-byline.ts'
import { folderNameFor } from '../../story/folder-name.ts'
import type { PublishableStory } from '../../story/story.ts'
import type { ExportOptions } from '../format.ts'
import { machineTime } from '../print-moment.ts'
import { ownFields, withoutEmpty } from '../reading/own-fields.ts'
import { headlineFor, picturesOf, worded } from '../story-parts.ts'

/** The makers of sites whose Markdown differs in names of files and of what stands above the copy. */
export type SiteShape = 'hugo' | 'jekyll' | 'astro'

type FrontOptions = Pick<ExportOptions, 'renditions' | 'now' | 'kept'>

/**
 * What stands above the copy, as YAML: first what the site's maker knows by name, then under `newsroom` what a newsroom
 * knows besides, in the shapes of the model.
 */
export function frontMatter(story: PublishableStory, shape: SiteShape, options: FrontOptions): string {
  const front = withoutEmpty({
    ...siteFields(story, shape, options),
    byline: story.byline ? printByline(story.byline, story.language) : undefined,
    newsroom: ownFields(story),
  }) as Record<string, unknown>
  const others = Object.entries(options.kept ?? {}).filter(([name]) => !(name in front) && name !== 'toml')
  const kept = Object.fromEntries(others.map(([name, value]) => [name, valueOf(value)]))
  return stringify({ ...front, ...kept }, { lineWidth: 0 })
}

/** What the file is called from its export folder. Jekyll demands a day in front of the name: a story without one is a draft. */
export function markdownFileName(story: PublishableStory, shape: SiteShape): string {
  // Hugo's leaf bundle: the folder has the story's name, and its pictures lie beside it.
  if (shape === 'hugo') return 'index.md'
  const slug = slugOf(story)
  const day = story.published ? machineTime(story.published).slice(0, 10) : ''
  if (shape === 'astro') return `${slug}.md`
  return `${day === '' ? 'draft' : day}-${slug}.md`
}

function slugOf(story: PublishableStory): string {
  return folderNameFor(worded(story.slugline) ?? story.headlines.main).toLowerCase()
}

const names = {
  hugo: {
    date: 'date',
    changed: 'lastmod',
    summary: 'description',
    authors: 'authors',
    language: 'lang',
    image: 'images',
  },
  jekyll: {
    date: 'date',
    changed: 'last_modified_at',
    summary: 'description',
    authors: 'author',
    language: 'lang',
    image: 'image',
  },
  astro: {
    date: 'pubDate',
    changed: 'updatedDate',
    summary: 'description',
    authors: 'author',
    language: 'lang',
    image: 'heroImage',
  },
} as const

function siteFields(story: PublishableStory, shape: SiteShape, { renditions, now }: FrontOptions): object {
  const known = names[shape]
  const people = story.byline?.people.map(({ name }) => name) ?? []
  const [first] = picturesOf(story.body)
  const image = first && renditions[first.asset]?.[0]?.name
  return {
    title: headlineFor(story.headlines, 'web'),
    [known.summary]: story.standfirst,
    [known.date]: story.published ? dateOf(story.published) : undefined,
    [known.changed]: now.toISOString(),
    // Hugo and Jekyll build nothing before its date.
    ...(shape === 'hugo' && story.embargo ? { publishDate: story.embargo.until.instant } : {}),
    ...(shape === 'jekyll' && story.embargo ? { published: false } : {}),
    ...(shape === 'astro' && story.embargo ? { draft: true } : {}),
    slug: slugOf(story),
    [known.authors]: shape === 'hugo' ? people : people.join(', '),
    tags: story.keywords,
    categories: story.subjects.map(({ name }) => name),
    [known.language]: story.language,
    [known.image]: image && shape === 'hugo' ? [image] : image,
  }
}

function dateOf(moment: Moment): string {
  return machineTime(moment)
}

/** What was kept: JSON where it was no text. */
function valueOf(written: string): unknown {
  if (!/^[[{]|^(?:true|false|null|-?\d+(?:\.\d+)?)$/.test(written)) return written
  try {
    return JSON.parse(written)
  } catch {
    return written
  }
}
