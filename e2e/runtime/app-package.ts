import { existsSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, extname, join, normalize } from 'node:path'

/** The part of an app's package.json that Electron reads. */
export type Manifest = {
  readonly name?: string
  readonly productName?: string
  readonly version?: string
  readonly main?: string
  readonly type?: string
}

/** An app as Electron is pointed at it: a folder with a package.json, or a single script. */
export type AppPackage = {
  readonly root: string
  readonly entry: string
  /** True when the entry is an ECMAScript module. */
  readonly isModule: boolean
  readonly manifest: Manifest
}

/** Finds what to start. Throws where there is no app at the path. */
export function readAppPackage(path: string): AppPackage {
  const isFolder = statSync(path).isDirectory()
  const root = isFolder ? path : nearestPackage(dirname(path))
  const manifest = readManifest(root)
  const entry = isFolder ? resolveMain(root, manifest) : path
  return { root: isFolder ? path : dirname(path), entry, isModule: isModule(entry, manifest), manifest }
}

/** The version of the `electron` package an app is built against, or of the one this runtime is typed against. */
export function electronVersion(root: string): string {
  for (const from of [root, import.meta.dirname]) {
    const version = installedVersion(from)
    if (version !== null) return version
  }
  return '45.0.0'
}

function installedVersion(from: string): string | null {
  try {
    const path = createRequire(join(from, 'package.json')).resolve('electron/package.json')
    return readManifest(dirname(path)).version ?? null
  } catch {
    // Not installed there, which the caller has a fallback for.
    return null
  }
}

function nearestPackage(folder: string): string {
  const parent = dirname(folder)
  return parent === folder || existsSync(join(folder, 'package.json')) ? folder : nearestPackage(parent)
}

function readManifest(root: string): Manifest {
  const path = join(root, 'package.json')
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Manifest) : {}
}

function resolveMain(root: string, manifest: Manifest): string {
  return createRequire(join(root, 'package.json')).resolve(`./${normalize(manifest.main ?? 'index.js')}`)
}

function isModule(entry: string, manifest: Manifest): boolean {
  const extension = extname(entry)
  if (extension === '.mjs' || extension === '.mts') return true
  return manifest.type === 'module' && extension !== '.cjs' && extension !== '.cts'
}
