import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import { Script } from 'node:vm'
import type { PageSettings } from './page/page-message.ts'

const folder = join(import.meta.dirname, 'page')
const wrapping = 'require, module, exports, process, global, setImmediate, clearImmediate'

/** The two scripts that run before any script of a page, one in its own world and one in the isolated world. */
export type PageScripts = { readonly main: string; readonly isolated: string }

/**
 * Writes the scripts of a page from the files in `page/`, which are ordinary modules: their types are
 * stripped, and they are put one after the other into one function, so that nothing of them is left on
 * `window`.
 */
export function writePageScripts(settings: PageSettings, preload: string | null): PageScripts {
  const told = JSON.stringify(settings)
  const wrapped = preload === null ? 'null' : `function (${wrapping}) {${preload}\n}`
  const name = settings.preloadPath === '' ? 'stand-in://preload' : `file://${settings.preloadPath}`
  return {
    main: gather(['world-bridge.ts', 'main-world.ts'], `startMainWorld(${told})`),
    isolated: gather(
      ['cloned-value.ts', 'event-emitter.ts', 'world-bridge.ts', 'preload-world.ts'],
      `startPreloadWorld(${told}, ${wrapped})\n//# sourceURL=${name}`,
    ),
  }
}

/** Reads a preload bundle. Throws where it is missing or is no CommonJS script. */
export function readPreload(path: string): string {
  const source = readFileSync(path, 'utf8')
  // Compiled and thrown away: a syntax error must not take the scripts of the page with it.
  new Script(`(function (${wrapping}) {${source}\n})`, { filename: path })
  return source
}

function gather(files: readonly string[], start: string): string {
  const sources = files.map((file) => readPlainScript(join(folder, file)))
  return `(() => {\n${sources.join('\n')}\n;${start}\n})()`
}

function readPlainScript(path: string): string {
  return stripTypeScriptTypes(readFileSync(path, 'utf8'))
    .replace(/^import\s[^']*'[^']+'$/gm, '')
    .replace(/^export\s+(?=(?:class|function|const)\b)/gm, '')
}
