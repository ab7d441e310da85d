import * as z from 'zod'
import { asset, type Asset, type MediaFile } from '../../newsroom/story/asset.ts'
import type { Operation } from '../../newsroom/story/operation.ts'
import type { Story } from '../../newsroom/story/story.ts'

/** The picture files of a story by asset. */
export function mediaOfStory(story: Pick<Story, 'assets'>): [asset: string, file: MediaFile][] {
  return filesOf(story.assets)
}

/** The picture files that operations brought into a story's assets. What is no list of assets is passed over. */
export function mediaOfOperations(operations: readonly Operation[]): [asset: string, file: MediaFile][] {
  return operations.flatMap((operation) => {
    if (operation.type !== 'set_field' || operation.field !== 'assets') return []
    const assets = z.array(asset).safeParse(operation.after)
    return assets.success ? filesOf(assets.data) : []
  })
}

function filesOf(assets: readonly Asset[]): [asset: string, file: MediaFile][] {
  return assets.flatMap(({ id, file }) => (file ? [[id, file]] : []))
}
