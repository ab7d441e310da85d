import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const here = import.meta.dirname

/** Builds the pages of the other editors into a folder, as a production build would be, each as `<name>/index.html`. */
export async function buildPages(folder: string, names: readonly string[]): Promise<void> {
  await build({
    entryPoints: [...names.map((name) => join(here, 'pages', `${name}.ts`)), join(here, 'pages/page.css')],
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'chrome130',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  })
  for (const name of names) {
    mkdirSync(join(folder, name), { recursive: true })
    writeFileSync(join(folder, name, 'index.html'), pageFor(name))
  }
}

function pageFor(name: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title><link rel="stylesheet" href="../page.css"></head><body><div id="scroller"><div id="page"></div></div><script src="../${name}.js"></script></body></html>\n`
}

/** A TypeScript file and all it imports as one script that can be put into any page before its own. */
export async function bundleInitScript(path: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome130',
    logLevel: 'warning',
  })
  const [script] = outputFiles
  if (!script) throw new Error(`${path} gave no script.`)
  return script.text
}
