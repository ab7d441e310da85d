import { rm } from 'node:fs/promises'
import { build, type BuildOptions } from 'esbuild'

// sharp holds native code; everything else is bundled, so that a package carries no folder of modules it does not need.
const shared: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  external: ['electron', 'sharp'],
  sourcemap: true,
  legalComments: 'linked',
  logLevel: 'warning',
}

// What CommonJS packages inside an ESM bundle still expect to find.
const requireForModules =
  "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);"

await rm('dist/electron', { recursive: true, force: true })
await Promise.all([
  build({
    ...shared,
    format: 'esm',
    banner: { js: requireForModules },
    entryPoints: { main: 'electron/main/main.ts', reader: 'electron/desk/reader/reader.ts' },
    outdir: 'dist/electron',
  }),
  // A sandboxed preload must be one CommonJS file.
  build({
    ...shared,
    format: 'cjs',
    entryPoints: { preload: 'electron/preload/preload.ts' },
    outdir: 'dist/electron',
    outExtension: { '.js': '.cjs' },
  }),
])
