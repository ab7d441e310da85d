import { resolve } from 'node:path'

/** The arguments after the executable, told apart as Electron tells them: `[switches] <app> [the app's own]`. */
export type CommandLineArguments = {
  /** Where the app is; the working directory when none is named. */
  readonly appPath: string
  /** Modules to load before the app, in their order. */
  readonly required: readonly string[]
  /** Port for Node's inspector, 0 for any; null when nobody wants to look. */
  readonly inspectorPort: number | null
  /** Every `--name=value` anywhere on the line, '' where a switch has no value. */
  readonly switches: ReadonlyMap<string, string>
}

/** Reads the arguments. Never fails: what it does not know is the app's. */
export function readCommandLine(given: readonly string[]): CommandLineArguments {
  const required: string[] = []
  let appPath: string | undefined
  let takesNext = false
  for (const argument of given) {
    if (takesNext) required.push(argument)
    else if (!argument.startsWith('-')) appPath ??= argument
    takesNext = !takesNext && appPath === undefined && (argument === '-r' || argument === '--require')
  }
  const switches = readSwitches(given)
  return {
    appPath: resolve(appPath ?? '.'),
    required: required.map((path) => resolve(path)),
    inspectorPort: readInspectorPort(switches),
    switches,
  }
}

function readSwitches(given: readonly string[]): Map<string, string> {
  const found = given.map((argument) => /^--([^=]+)(?:=(.*))?$/s.exec(argument))
  return new Map(found.flatMap((match) => (match?.[1] ? [[match[1], match[2] ?? '']] : [])))
}

function readInspectorPort(switches: ReadonlyMap<string, string>): number | null {
  const value = switches.get('inspect') ?? switches.get('inspect-brk')
  if (value === undefined) return null
  return value === '' ? 9229 : Number(value.split(':').at(-1))
}
