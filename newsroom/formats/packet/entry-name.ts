/** The name of a file in a zip, made plain: parts joined by single slashes, in Unicode form C; a folder's ends with a slash. */
export type EntryName = { readonly name: string; readonly isFolder: boolean }

/**
 * Makes a zip entry's name plain, or gives null where it could mean a place outside the folder it is unpacked into on any
 * system: an absolute path, `..`, a backslash, a drive letter or a stream's colon, a control character.
 */
export function plainEntryName(given: string): EntryName | null {
  if (given === '' || /[\u0000-\u001f\u007f\\:]/.test(given) || given.startsWith('/')) return null
  const parts = given.split('/').filter((part) => part !== '' && part !== '.')
  if (parts.length === 0 || parts.includes('..')) return null
  return { name: parts.join('/').normalize('NFC'), isFolder: given.endsWith('/') }
}

/** The same for names that some system takes for one: they differ in case or Unicode form only. */
export function entryKey(name: string): string {
  return name.normalize('NFKC').toLowerCase()
}
