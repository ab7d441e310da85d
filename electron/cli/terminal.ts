import type { Fault } from '../../newsroom/contract/faults.ts'
import { explainFault } from '../../newsroom/wording/faults.ts'
import { commandLineWording } from '../../newsroom/wording/command-line.ts'
import { type InterfaceLanguage, speak, type WordingValues } from '../../newsroom/wording/wording.ts'

/** Where the command line's data and messages go, and in which language it speaks. */
export type Terminal = {
  readonly language: InterfaceLanguage
  /** A line of data, to standard output. */
  print(line: string): void
  /** A message, to standard error. */
  say(key: keyof typeof commandLineWording, values?: WordingValues): void
  /** What was found, after its level, to standard error. */
  remark(level: keyof typeof commandLineWording, values: WordingValues, found: string): void
  /** A fault in words, to standard error. Gives back the exit code that goes with it. */
  sayFault(fault: Fault): number
  /** What failed without harm to anybody's words, to standard error. */
  log(what: string, cause: unknown): void
}

/** The terminal this process runs in. Korean where the environment asks for it. */
export function openTerminal(environment: Readonly<Record<string, string | undefined>>): Terminal {
  const { LC_ALL, LC_MESSAGES, LANG } = environment
  const language = (LC_ALL || LC_MESSAGES || LANG || '').startsWith('ko') ? 'ko' : 'en'
  return {
    language,
    print: (line) => void process.stdout.write(`${line}\n`),
    say: (key, values) => void process.stderr.write(`${speak(commandLineWording, key, language, values)}\n`),
    remark: (level, values, found) =>
      void process.stderr.write(`${speak(commandLineWording, level, language, values)}: ${found}\n`),
    sayFault: (fault) => {
      const { message, hint } = explainFault(fault, language)
      process.stderr.write(`${message} ${hint}\n`)
      return 1
    },
    log: (what, cause) => void process.stderr.write(`${what} ${String(cause)}\n`),
  }
}
