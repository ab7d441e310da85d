import { spawn } from 'node:child_process'
import { join } from 'node:path'

const top = join(import.meta.dirname, '../..')
const inModules = (path: string) => join(top, 'node_modules', path)
// A file is looked at again when it changes, though another file's types may matter to it: a fresh clone looks at all.
const cache = ['--cache', '--cache-strategy', 'content', '--cache-location', inModules('.cache/eslint/')]

/** One part of the check: what it is called, and what Node runs for it. */
type Part = { readonly name: string; readonly words: readonly string[] }

type Outcome = { readonly code: number; readonly seconds: number; readonly said: string }

const types: Part = { name: 'types', words: [inModules('typescript/bin/tsc'), '-b'] }
const lint: Part = { name: 'lint', words: [inModules('eslint/bin/eslint.js'), '.', ...cache] }
const borders: Part = { name: 'borders', words: [join(top, 'e2e/setup/breaches.ts')] }
const tests: Part = {
  name: 'unit tests',
  words: [inModules('vitest/vitest.mjs'), 'run', '--project', '!slow'],
}

// Two processors: the two long parts, lint and unit tests, are in two lanes.
const lanes: readonly (readonly Part[])[] = [
  [types, tests],
  [lint, borders],
]

function runPart({ words }: Part): Promise<Outcome> {
  const began = Date.now()
  const said: string[] = []
  return new Promise((resolve) => {
    const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined }
    const child = spawn(process.execPath, words, { cwd: top, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const hear = (chunk: Buffer) => said.push(chunk.toString())
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    const end = (code: number) =>
      resolve({ code, seconds: (Date.now() - began) / 1000, said: said.join('').trim() })
    child.on('error', (broken) => {
      said.push(String(broken))
      end(1)
    })
    // A part that was killed has no code, and has not passed.
    child.on('close', (code) => end(code ?? 1))
  })
}

function report({ name }: Part, { code, seconds, said }: Outcome): void {
  const counted = said.split('\n').filter((line) => /^\s*(?:Tests|skipped:?) /.test(line))
  // What passed has little to say; what failed says all of it.
  const words = code === 0 ? counted : [said]
  console.log(
    [`${name}: ${code === 0 ? 'passed' : 'FAILED'} after ${seconds.toFixed(0)} s`, ...words].join('\n'),
  )
}

async function runLane(parts: readonly Part[]): Promise<boolean> {
  let hasPassed = true
  for (const part of parts) {
    const outcome = await runPart(part)
    report(part, outcome)
    hasPassed &&= outcome.code === 0
  }
  return hasPassed
}

const passed = await Promise.all(lanes.map(runLane))
if (!passed.every(Boolean)) process.exitCode = 1
