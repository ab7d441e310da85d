import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Story } from '../newsroom/story/story.ts'
import { chooseRuntime } from './runtime-choice.ts'

// Each run would compile the whole program again.
const compiled = join(import.meta.dirname, '../node_modules/.cache/command-line')
const program = join(import.meta.dirname, '../electron/cli/dateline.ts')

/** What a run of the command line came to. */
export type Ran = { readonly code: number | null; readonly out: string; readonly err: string }

/** Runs the command line for real in a folder, in a process of its own whose user data lie in that folder as well. */
export function runDateline(
  folder: string,
  args: readonly string[],
  { input = '', language = 'en_GB.UTF-8', electron = chooseRuntime().executable } = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const own = { LANG: language, XDG_CONFIG_HOME: join(folder, 'config') }
    const env = { ...own, DATELINE_ELECTRON: electron, NODE_COMPILE_CACHE: compiled }
    const child = spawn(process.execPath, [program, ...args], { cwd: folder, env })
    const texts = { out: '', err: '' }
    child.stdout.on('data', (part) => (texts.out += String(part)))
    child.stderr.on('data', (part) => (texts.err += String(part)))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, ...texts }))
    child.stdin.end(input)
  })
}

/** The story in a folder, as its file has it. */
export async function storyIn(folder: string): Promise<Story> {
  return JSON.parse(await readFile(join(folder, 'story.json'), 'utf8')) as Story
}
