import { existsSync, globSync, statSync } from 'node:fs'
import { join } from 'node:path'

const sources = '{electron,newsroom,renderer}/**/*.{ts,tsx,css,html}'
const built = ['dist/electron/main.js', 'dist/renderer/index.html']

/** True where the program is not built, or something it is built from has changed since. */
export function isBuildStale(root: string): boolean {
  if (!built.every((file) => existsSync(join(root, file)))) return true
  const builtAt = Math.min(...built.map((file) => statSync(join(root, file)).mtimeMs))
  return globSync(sources, { cwd: root }).some((file) => statSync(join(root, file)).mtimeMs > builtAt)
}
