import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib'

const unpackers = [gunzipSync, inflateSync, inflateRawSync, brotliDecompressSync, zstdDecompressSync]

/**
 * The files below a folder in which some words lie open, for each of the words: as UTF-8 or UTF-16, or in what a whole file unpacks
 * to. Paths are given from the folder, with forward slashes; links are not followed, and what goes away while it is looked
 * for is passed over.
 */
export function filesHolding(folder: string, ...words: readonly string[]): readonly (readonly string[])[] {
  const found = words.map((text) => ({
    needles: [Buffer.from(text), Buffer.from(text, 'utf16le')],
    paths: [] as string[],
  }))
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const contents = contentsOf(path)
    for (const { needles, paths } of found)
      if (contents.some((content) => needles.some((needle) => content.includes(needle))))
        paths.push(relative(folder, path).replaceAll('\\', '/'))
  }
  return found.map(({ paths }) => paths)
}

function contentsOf(path: string): Buffer[] {
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch {
    return []
  }
  // A version in the history has a line of its own before what is packed.
  const parts = [bytes, bytes.subarray(bytes.indexOf('\n') + 1)]
  return [bytes, ...parts.flatMap((part) => unpackers.flatMap((unpack) => unpacked(unpack, part)))]
}

function unpacked(unpack: (bytes: Buffer) => Buffer, bytes: Buffer): Buffer[] {
  try {
    return [unpack(bytes)]
  } catch {
    return []
  }
}
