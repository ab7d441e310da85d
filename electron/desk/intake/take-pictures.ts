import type { ReadItem } from '../../../newsroom/formats/reader.ts'
import type { Asset } from '../../../newsroom/story/asset.ts'
import type { Story } from '../../../newsroom/story/story.ts'
import type { NewMedia } from '../create-story.ts'
import { assetOf } from '../media/picture-asset.ts'
import { readMedia } from '../media/read-media.ts'
import type { Reader } from '../reader/ask-reader.ts'
import type { CopySource } from './copy-source.ts'

/** A story with its pictures' files, and what it tells of that did not come with it. */
export type StoryWithPictures = {
  readonly story: Story
  readonly media: readonly NewMedia[]
  readonly missing: readonly string[]
}

/**
 * The item's pictures: those that came inside it, and those whose file lies beside it. What the copy says of a picture
 * stands; what it does not say is taken from the file. A picture that can't be had stays awaited.
 */
export async function takePictures(
  reader: Reader,
  { story, links, enclosed }: ReadItem,
  source: CopySource,
): Promise<StoryWithPictures> {
  const assets = new Map(story.assets.map((asset) => [asset.id, asset]))
  const media = new Map<string, NewMedia>()
  const missing: string[] = []
  const take = async (id: string, name: string, bytes: Uint8Array | null): Promise<void> => {
    const asset = assets.get(id)
    const read = bytes && asset ? await readMedia(reader, name, bytes) : null
    if (!asset || !bytes || !read?.ok) {
      missing.push(name)
      return
    }
    const { file, fields } = read.value
    assets.set(id, withFile(asset, assetOf(id, file, fields)))
    media.set(file.name, { name: file.name, bytes })
  }
  for (const { asset, name, bytes } of enclosed) await take(asset, name, bytes)
  for (const { asset, hrefs } of links) {
    const found = await firstBeside(source, hrefs)
    await take(asset, found?.href ?? hrefs[0] ?? '', found?.bytes ?? null)
  }
  return {
    story: { ...story, assets: story.assets.map((asset) => assets.get(asset.id) ?? asset) },
    media: [...media.values()],
    missing,
  }
}

async function firstBeside(source: CopySource, hrefs: readonly string[]) {
  for (const href of hrefs) {
    const bytes = await source.beside(href)
    if (bytes) return { href, bytes }
  }
  return null
}

function withFile(told: Asset, found: Asset): Asset {
  const said = Object.fromEntries(
    Object.entries(told).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  )
  return { ...found, ...said, file: found.file }
}
