/** The language given on the command line, or the system's first. Never empty. */
export function readLocale(switches: ReadonlyMap<string, string>): string {
  return switches.get('lang') || (readSystemLanguages()[0] ?? 'en-US')
}

/** The languages the environment asks for, best first, as BCP 47 tags. Without any, American English. */
export function readSystemLanguages(): string[] {
  const { LANGUAGE = '', LC_ALL, LC_MESSAGES, LANG } = process.env
  const locale = LC_ALL || LC_MESSAGES || LANG || ''
  const tags = [...LANGUAGE.split(':'), locale].map(toTag).filter((tag) => tag !== '')
  return tags.length > 0 ? [...new Set(tags)] : ['en-US']
}

// "C" and "POSIX" name no language; "C.UTF-8" is what containers have.
function toTag(locale: string): string {
  const [name = ''] = locale.split(/[.@]/)
  return ['C', 'POSIX'].includes(name) ? '' : name.replace('_', '-')
}
