/** True for a JPEG, PNG, WebP or TIFF file, by its first bytes; drawings and other kinds a story can't hold. */
export function isPicture(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 12))
  return /^(?:\u00ff\u00d8\u00ff|\u0089PNG\r\n\u001a\n|RIFF[\s\S]{4}WEBP|II\*\0|MM\0\*)/.test(start)
}
