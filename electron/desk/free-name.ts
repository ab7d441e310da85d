/**
 * The wanted name, or the first of `name-2`, `name-3` … that is not taken.
 *
 * Names that differ only in case or in Unicode form are the same: on other people's file systems they are.
 */
export function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map(sameName))
  if (!used.has(sameName(wanted))) return wanted
  const [, stem = wanted, ending = ''] = /^(.+?)(\.[a-z]{1,8})?$/.exec(wanted) ?? []
  for (let number = 2; ; number += 1) {
    const name = `${stem}-${number}${ending}`
    if (!used.has(sameName(name))) return name
  }
}

function sameName(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
