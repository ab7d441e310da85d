import { parseDocument } from 'yaml'
import type { Validate } from './validators.ts'

/** Judges Markdown with front matter: YAML without fault or warning, its dates as YAML and ISO 8601 have them, copy below it. */
export function validateFrontMatter([title = '', date = '']: readonly string[]): Validate {
  return (document) => {
    const [whole, yaml = ''] = /^---\n([\s\S]*?)\n---\n/.exec(document) ?? []
    if (whole === undefined) return Promise.resolve(['has no front matter'])
    const read = parseDocument(yaml)
    const front = read.toJS() as Record<string, unknown>
    const rest = document.slice(whole.length)
    const time = front[date]
    return Promise.resolve([
      ...[...read.errors, ...read.warnings].map(({ message }) => message),
      ...(typeof front[title] === 'string' ? [] : [`has no ${title}`]),
      ...(time === undefined || /^\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?$/.test(String(time))
        ? []
        : [`${date} is ${String(time)}`]),
      // Jekyll and Hugo would fill them in.
      ...(/\{[{%]/.test(rest) ? ['holds a template in its copy'] : []),
    ])
  }
}
