// Names that Windows keeps for devices, with or without an ending.
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i

/**
 * A folder name made of a slugline that every file system takes: NFC, no reserved names or characters, no control or
 * direction marks, no trailing dot or space, at most 100 UTF-8 bytes. `story` where nothing is left.
 */
export function folderNameFor(slugline: string): string {
  const plain = slugline
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}<>:"/\\|?*]/gu, ' ')
    .trim()
    .replace(/\s+/g, '-')
    .replace(/-+/g, '-')
  const short = cutToBytes(plain, 100).replace(/^[.\s-]+|[.\s-]+$/g, '')
  if (short === '') return 'story'
  return reserved.test(short) ? `${short.replace('.', '-')}-story` : short
}

function cutToBytes(text: string, limit: number): string {
  let bytes = 0
  let kept = ''
  for (const character of text) {
    bytes += utf8Length(character.codePointAt(0) ?? 0)
    if (bytes > limit) return kept
    kept += character
  }
  return kept
}

function utf8Length(codePoint: number): number {
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x10000 ? 3 : 4
}
