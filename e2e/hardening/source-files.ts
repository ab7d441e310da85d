import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A source file: its path from the top of the repository, and its text. */
export type SourceFile = { readonly path: string; readonly text: string }

const top = join(import.meta.dirname, '../..')

/** Every source file that becomes part of the program; tests and their trial folders are none. */
export function readSources(): SourceFile[] {
  return globSync('{newsroom,electron,renderer}/**/*.{ts,tsx,html}', { cwd: top })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/\.test\.tsx?$|\/trial-/.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(top, path), 'utf8') }))
}

/** A file of the repository as text. */
export function readRepositoryFile(path: string): string {
  return readFileSync(join(top, path), 'utf8')
}
