import { parseArgs } from 'node:util'
import { formatName } from '../../newsroom/formats/format-names.ts'
import { readerNames } from '../../newsroom/formats/reader.ts'
import { datelineStyle } from '../../newsroom/story/dateline.ts'
import { failed, ok, type Result } from '../../newsroom/story/result.ts'
import type { commandLineWording } from '../../newsroom/wording/command-line.ts'
import type { WordingValues } from '../../newsroom/wording/wording.ts'
import type { Command, ExportCommand, TopicsNamed } from './command.ts'

/** Why a command was not understood: a key of the command line's words, and what they need. */
export type Misunderstanding = {
  readonly key: keyof typeof commandLineWording
  readonly values: WordingValues
}

type Understood = Result<Command, Misunderstanding>

const options = {
  desk: { type: 'string' },
  to: { type: 'string' },
  as: { type: 'string' },
  out: { type: 'string' },
  dateline: { type: 'string' },
  all: { type: 'boolean' },
  zip: { type: 'boolean' },
  'no-picture-places': { type: 'boolean' },
  'as-copy': { type: 'boolean' },
  'user-data-dir': { type: 'string' },
  topics: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const

type Given = {
  readonly desk?: string | undefined
  readonly to?: string | undefined
  readonly as?: string | undefined
  readonly out?: string | undefined
  readonly dateline?: string | undefined
  readonly all?: boolean | undefined
  readonly zip?: boolean | undefined
  readonly 'no-picture-places'?: boolean | undefined
  readonly 'as-copy'?: boolean | undefined
  readonly 'user-data-dir'?: string | undefined
  readonly topics?: string | undefined
  readonly json?: boolean | undefined
  readonly help?: boolean | undefined
}

/** Reads a command line, the program's own name left out. */
export function readCommand(line: readonly string[]): Understood {
  try {
    const { values, positionals } = parseArgs({ args: [...line], options, allowPositionals: true })
    if (values.help === true) return ok({ name: 'help' })
    const [name, ...rest] = positionals
    return name === undefined ? misunderstood('no-command') : understand(name, rest, values)
  } catch (cause) {
    // parseArgs throws for an option it does not know, with a sentence that names it.
    return misunderstood('not-understood', { reason: cause instanceof Error ? cause.message : String(cause) })
  }
}

function understand(name: string, rest: readonly string[], given: Given): Understood {
  const { desk, json = false } = given
  switch (name) {
    case 'help':
      return ok({ name })
    case 'import':
      return understandImport(rest, given)
    case 'list':
      return desk === undefined ? missing(name, '--desk') : ok({ name, desk, json })
    case 'check': {
      const story = only(name, 'STORY', rest)
      const where = { ...(desk ? { desk } : {}), ...topicsNamed(given) }
      return story.ok ? ok({ name, story: story.value, ...where, json }) : story
    }
    case 'export':
      return understandExport(rest, given)
    case 'pack':
      return understandPack(rest, given)
    case 'proof':
      return understandProof(rest, given)
    default:
      return misunderstood('unknown-command', { command: name })
  }
}

function understandImport(rest: readonly string[], given: Given): Understood {
  const { desk, as, 'as-copy': asCopy = false, 'user-data-dir': userData, json = false } = given
  const file = only('import', 'FILE', rest)
  if (!file.ok) return file
  if (desk === undefined) return missing('import', '--desk')
  const reader = readerNames.find((name) => name === as) ?? null
  if (as !== undefined && reader === null)
    return misunderstood('unknown-reader', { reader: as, readers: readerNames.join(', ') })
  const where = userData ? { userData } : {}
  return ok({ name: 'import', file: file.value, desk, as: reader, asCopy, json, ...where })
}

function understandPack(rest: readonly string[], given: Given): Understood {
  const { desk, out, 'user-data-dir': userData, json = false } = given
  const story = only('pack', 'STORY', rest)
  if (!story.ok) return story
  if (out === undefined) return missing('pack', '--out')
  const where = { ...(desk ? { desk } : {}), ...(userData ? { userData } : {}) }
  return ok({ name: 'pack', story: story.value, out, json, ...where })
}

function understandExport(rest: readonly string[], given: Given): Understood {
  const { desk, out, zip = false, json = false } = given
  const { all: isAll = false } = given
  if (!isAll && (rest[0] ?? '') === '') return missing('export', 'STORY')
  if (isAll && rest.length > 0) return misunderstood('too-many', { command: 'export', argument: '--all' })
  if (isAll && desk === undefined) return missing('export', '--desk')
  const leaving = understandLeaving('export', given)
  if (!leaving.ok) return leaving
  if (out === undefined) return missing('export', '--out')
  return ok({
    name: 'export',
    stories: rest,
    isAll,
    out,
    zip,
    withoutPlaces: given['no-picture-places'] ?? false,
    json,
    ...leaving.value,
    ...(desk ? { desk } : {}),
    ...topicsNamed(given),
  })
}

function understandProof(rest: readonly string[], given: Given): Understood {
  const { desk, json = false } = given
  const story = only('proof', 'STORY', rest)
  if (!story.ok) return story
  const leaving = understandLeaving('proof', given)
  if (!leaving.ok) return leaving
  const where = { ...(desk ? { desk } : {}), ...topicsNamed(given) }
  return ok({ name: 'proof', story: story.value, json, ...leaving.value, ...where })
}

type Leaving = Pick<ExportCommand, 'formats' | 'style'>

/** The formats, and how the dateline is to read in them. */
function understandLeaving(command: string, { to, dateline }: Given): Result<Leaving, Misunderstanding> {
  if (to === undefined) return missing(command, '--to')
  const names = [...new Set(to.split(',').map((name) => name.trim()))].filter((name) => name !== '')
  const unknown = names.find((name) => !formatName.safeParse(name).success)
  if (unknown !== undefined)
    return misunderstood('unknown-format', { format: unknown, formats: formatName.options.join(', ') })
  const formats = names.map((name) => formatName.parse(name))
  if (formats.length === 0) return missing(command, '--to')
  const style = datelineStyle.optional().safeParse(dateline)
  if (!style.success) return misunderstood('unknown-style', { style: dateline ?? '' })
  return ok({ formats, ...(style.data ? { style: style.data } : {}) })
}

function topicsNamed({ topics, 'user-data-dir': userData }: Given): TopicsNamed {
  return { ...(topics ? { topics } : {}), ...(userData ? { userData } : {}) }
}

function only(command: string, argument: string, rest: readonly string[]): Result<string, Misunderstanding> {
  const [value, ...more] = rest
  if (value === undefined || value === '') return missing(command, argument)
  return more.length > 0 ? misunderstood('too-many', { command, argument }) : ok(value)
}

function missing(command: string, argument: string) {
  return misunderstood('missing-argument', { command, argument })
}

function misunderstood(key: Misunderstanding['key'], values: WordingValues = {}) {
  return failed({ key, values })
}
