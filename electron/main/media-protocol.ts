import type { MediaFile } from '../../newsroom/story/asset.ts'
import { storyAt } from '../desk/desk.ts'
import { diskVfs } from '../desk/disk-vfs.ts'
import { pictureBytes } from '../desk/media/picture-bytes.ts'
import { storyFolder } from '../desk/story-place.ts'
import { keepLatest } from './keep-latest.ts'
import type { Program } from './program.ts'

const gone = () => new Response('There is no such picture.', { status: 404 })

/** The widths a window may ask for, so that no page can have a thousand sizes made. */
const widths: readonly number[] = [240, 400, 800, 1600]

/**
 * Answers `media://<story>/<asset>?width=800` for a picture of a story that is open, and for nothing else.
 *
 * The picture is named by ids; the path is ours. It goes out with a fixed type, and a TIFF as something a window can show.
 */
export function mediaAnswers(program: Program): (request: { readonly url: string }) => Promise<Response> {
  const made = keepLatest<string, Uint8Array>(80)
  return async ({ url }) => {
    const address = URL.parse(url)
    if (!address) return gone()
    const found = findMedia(program, address.host, address.pathname.slice(1))
    if (!found) return gone()
    const asked = Number(address.searchParams.get('width') ?? 1600)
    const width = widths.find((known) => known >= asked) ?? 1600
    const key = `${found.file.sha256} ${width}`
    try {
      const bytes = made.get(key) ?? (await render(program, found, width))
      made.set(key, bytes)
      return pictureAnswer(bytes)
    } catch (cause) {
      program.log.bug('A picture could not be shown.', cause)
      return gone()
    }
  }
}

type Found = { readonly folder: string; readonly file: MediaFile }

function findMedia(program: Program, story: string, asset: string): Found | null {
  for (const { desk } of program.desks.all()) {
    const file = desk.openStories.get(story)?.media.get(asset)
    const known = file ? storyAt(desk, story) : null
    if (file && known?.ok) return { folder: storyFolder(desk.folder, known.value.place), file }
  }
  return null
}

async function render(program: Program, { folder, file }: Found, width: number): Promise<Uint8Array> {
  const bytes = await pictureBytes(diskVfs, folder, file)
  if (!bytes.ok) throw new Error(bytes.fault.code)
  const rendered = await program.reader.ask('render-picture', {
    bytes: bytes.value,
    wanted: [{ longEdge: width, mediaType: 'image/webp' }],
  })
  const picture = rendered.ok ? rendered.value[0] : undefined
  if (!picture) throw new Error(rendered.ok ? 'Nothing was rendered.' : rendered.fault.code)
  return picture.bytes
}

function pictureAnswer(bytes: Uint8Array): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'image/webp',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
    },
  })
}
