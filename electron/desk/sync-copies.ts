/** The programs that leave copies beside a file that was changed in two places. */
export type SyncClient = 'Dropbox' | 'OneDrive' | 'Syncthing' | 'Google Drive' | 'iCloud' | 'Nextcloud'

// The word for a conflict in the languages the clients speak, as far as their copies' names are known.
const conflictWord =
  /conflict|conflit|konflikt|conflito|conflitto|конфликт|конфлікт|çakış|xung đột|충돌|競合|冲突|衝突|התנגש|تعارض|ristirii|ütközés|σύγκρου/iu

/** What each client puts behind a name, the surest first. */
const manners: readonly { readonly by: SyncClient; readonly fits: (added: string) => boolean }[] = [
  { by: 'Syncthing', fits: (added) => /^\.sync-conflict-\d{8}-\d{6}(-[0-9A-Z]{7})?$/i.test(added) },
  {
    by: 'Nextcloud',
    fits: (added) => /^ ?\((?:.* )?conflicted copy \d{4}-\d\d-\d\d \d{6}\)$/iu.test(added),
  },
  { by: 'Google Drive', fits: (added) => /^ ?\[.+\]$/u.test(added) && conflictWord.test(added) },
  { by: 'Google Drive', fits: (added) => /^_conf ?\(\d{1,3}\)$/i.test(added) },
  { by: 'Dropbox', fits: (added) => /^ ?[(（].+[)）]$/u.test(added) && conflictWord.test(added) },
  { by: 'Google Drive', fits: (added) => /^ ?\(\d{1,3}\)$/.test(added) },
  { by: 'iCloud', fits: (added) => /^ ([2-9]|[1-9]\d{1,2})$/.test(added) },
  { by: 'OneDrive', fits: (added) => /^-(?!\d{1,3}$)[\p{L}\p{N}][\p{L}\p{N}_-]{0,62}$/u.test(added) },
]

/**
 * The client that calls its copy of `original` by this name, or null where none of them does. Case and Unicode form make
 * no difference. A name proves nothing: whoever asks reads the copy's id as well.
 */
export function syncClientOf(name: string, original: string): SyncClient | null {
  const [, stem = '', ending = ''] = /^(.+?)(\.[a-z0-9]{1,5})?$/i.exec(plain(original)) ?? []
  const given = plain(name)
  if (!given.startsWith(stem) || !given.endsWith(ending)) return null
  const added = given.slice(stem.length, given.length - ending.length)
  return manners.find(({ fits }) => fits(added))?.by ?? null
}

function plain(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
