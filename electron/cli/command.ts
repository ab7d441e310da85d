import { parseArgs } from 'node:util'
import { type FormatName, formatName } from '../../newsroom/formats/format-names.ts'
import { type DatelineStyle, datelineStyle } from '../../newsroom/story/dateline.ts'
import { failed, ok, type Result } from '../../newsroom/story/result.ts'
import type { commandLineWording } from '../../newsroom/wording/command-line.ts'
import type { WordingValues } from '../../newsroom/wording/wording.ts'

/** A command as it was given. */
export type Command =
  | { readonly name: 'help' }
  | ImportCommand
  | { readonly name: 'list'; readonly desk: string; readonly json: boolean }
  | { readonly name: 'check'; readonly story: string; readonly desk?: string; readonly json: boolean }
  | ExportCommand
  | PackCommand

/** The command to take foreign copy or a packet in. */
export type ImportCommand = {
  readonly name: 'import'
  readonly file: string
  readonly desk: string
  /** A packet's story comes in as a story of its own where the desk has it already. */
  readonly asCopy: boolean
  readonly userData?: string
  readonly json: boolean
}

/** The command to hand a story over in one file. */
export type PackCommand = {
  readonly name: 'pack'
  readonly story: string
  readonly desk?: string
  readonly out: string
  readonly userData?: string
  readonly json: boolean
}

/** The command to export a story. */
export type ExportCommand = {
  readonly name: 'export'
  readonly story: string
  readonly desk?: string
  readonly formats: readonly FormatName[]
  readonly out: string
  readonly style?: DatelineStyle
  readonly zip: boolean
  readonly json: boolean
}

/** Why a command was not understood: a key of the command line's words, and what they need. */
export type Misunderstanding = {
  readonly key: keyof typeof commandLineWording
  readonly values: WordingValues
}

type Understood = Result<Command, Misunderstanding>

const options = {
  desk: { type: 'string' },
  to: { type: 'string' },
  out: { type: 'string' },
  dateline: { type: 'string' },
  zip: { type: 'boolean' },
  'as-copy': { type: 'boolean' },
  'user-data-dir': { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const

type Given = {
  readonly desk?: string | undefined
  readonly to?: string | undefined
  readonly out?: string | undefined
  readonly dateline?: string | undefined
  readonly zip?: boolean | undefined
  readonly 'as-copy'?: boolean | undefined
  readonly 'user-data-dir'?: string | undefined
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
      return story.ok ? ok({ name, story: story.value, ...(desk ? { desk } : {}), json }) : story
    }
    case 'export':
      return understandExport(rest, given)
    case 'pack':
      return understandPack(rest, given)
    default:
      return misunderstood('unknown-command', { command: name })
  }
}

function understandImport(rest: readonly string[], given: Given): Understood {
  const { desk, 'as-copy': asCopy = false, 'user-data-dir': userData, json = false } = given
  const file = only('import', 'FILE', rest)
  if (!file.ok) return file
  if (desk === undefined) return missing('import', '--desk')
  return ok({ name: 'import', file: file.value, desk, asCopy, json, ...(userData ? { userData } : {}) })
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
  const { desk, to, out, dateline, zip = false, json = false } = given
  const story = only('export', 'STORY', rest)
  if (!story.ok) return story
  if (to === undefined) return missing('export', '--to')
  if (out === undefined) return missing('export', '--out')
  const names = [...new Set(to.split(',').map((name) => name.trim()))].filter((name) => name !== '')
  const unknown = names.find((name) => !formatName.safeParse(name).success)
  if (unknown !== undefined) return misunderstood('unknown-format', { format: unknown })
  const formats = names.map((name) => formatName.parse(name))
  if (formats.length === 0) return missing('export', '--to')
  const style = datelineStyle.optional().safeParse(dateline)
  if (!style.success) return misunderstood('unknown-style', { style: dateline ?? '' })
  return ok({
    name: 'export',
    story: story.value,
    formats,
    out,
    zip,
    json,
    ...(desk ? { desk } : {}),
    ...(style.data ? { style: style.data } : {}),
  })
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
