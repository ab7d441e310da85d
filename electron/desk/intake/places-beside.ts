/**
 * Where a picture that copy tells of may lie beside it: the place that the copy names, and the bare name, for what was an
 * address when it was written. Only places within the folder; none for what could lead out of it. Nothing is ever fetched.
 */
export function placesBeside(href: string): string[] {
  const [path = ''] = href.trim().split(/[?#]/)
  const isAddress = /^[a-z][a-z0-9+.-]*:/i.test(path) || path.startsWith('//')
  const plain = decoded(path).replaceAll('\\', '/')
  const parts = plain.split('/').filter((part) => part !== '' && part !== '.')
  const name = parts.at(-1)
  if (
    name === undefined ||
    parts.some((part) => part === '..' || /[\0:]/.test(part)) ||
    plain.startsWith('/')
  )
    return name !== undefined && isAddress && isName(name) ? [name] : []
  return isAddress ? [name] : [...new Set([parts.join('/'), name])]
}

function isName(name: string): boolean {
  return name !== '..' && !/[\0:]/.test(name) && /\.\w{2,5}$/.test(name)
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    // A lone percent sign: it is a name and no address.
    return path
  }
}
