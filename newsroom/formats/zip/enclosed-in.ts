import type { ReadItem } from '../reader.ts'
import type { OpenZip } from './open-zip.ts'
import { mostPicture } from './zip-limits.ts'

/** A story whose pictures lie in the zip that it came in, with their bytes: what its links lead to below `folder`. */
export function enclosedIn(zip: OpenZip, folder: string, item: ReadItem): ReadItem {
  const enclosed = item.links.flatMap(({ asset, hrefs }) => {
    const [name] = hrefs
    const bytes = name === undefined ? null : zip.read(folder + name, mostPicture)
    return name !== undefined && bytes ? [{ asset, name, bytes }] : []
  })
  return { ...item, links: [], enclosed }
}
