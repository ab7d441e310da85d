import { join } from 'node:path'
import type { PageTemplate } from '../../../newsroom/formats/format.ts'
import type { Vfs } from '../vfs.ts'

/** The publication's page and its style, from the folder of the templates. They come with the program. */
export async function readTemplate(vfs: Vfs, templates: string): Promise<PageTemplate> {
  const [page, style] = await Promise.all(
    ['page.html', 'page.css'].map(async (name) =>
      new TextDecoder().decode(await vfs.readFile(join(templates, 'publication', name))),
    ),
  )
  return { page: page ?? '', style: style ?? '' }
}
