import { dependencyReasons } from './dependency-reasons.ts'
import type { Item } from './item.ts'
import {
  type Lockfile,
  oldElectron,
  weakFuses,
  weakLockfile,
  weakManifest,
  weakSettings,
} from './package-rules.ts'
import { readRepositoryFile } from './source-files.ts'

const lockfile = JSON.parse(readRepositoryFile('package-lock.json')) as Lockfile
const manifest = JSON.parse(readRepositoryFile('package.json')) as { devDependencies: { electron: string } }
const builder = readRepositoryFile('electron-builder.yml')
const sound = { license: 'MIT', integrity: 'sha512-a' }
const locked = (entry: object) => () =>
  weakLockfile({ packages: { 'node_modules/x': { ...sound, ...entry } } })
const without = (line: string) => () => weakFuses(builder.replace(`  ${line}\n`, ''))
const reason = 'It is here for a good reason.'

/** The items that are kept in the repository's own settings. */
export const packageItems: readonly Item[] = [
  {
    item: 'E16',
    claim: 'Electron is one of the three that are mended (45 was the newest on 2026-11-24)',
    check: () => oldElectron(manifest.devDependencies.electron, 45),
    undone: [() => oldElectron('42.1.0', 45)],
  },
  {
    item: 'E19',
    claim: 'every fuse is decided on',
    check: () => weakFuses(builder),
    undone: [
      ...[...builder.matchAll(/^ {2}(\w+: (?:true|false))$/gm)].map(([, line = '']) => without(line)),
      () => weakFuses(builder.replace('runAsNode: false', 'runAsNode: true')),
      () => weakFuses(builder, ['wasmTrapHandlers']),
    ],
  },
  {
    item: 'X10',
    claim: 'packages come from the registry, whole, under a known licence, and run nothing',
    check: () => weakLockfile(lockfile),
    undone: [
      locked({ resolved: 'http://registry.npmjs.org/x.tgz' }),
      locked({ resolved: 'git+ssh://git@github.com/x/x.git' }),
      locked({ integrity: undefined }),
      locked({ integrity: 'sha1-a' }),
      locked({ hasInstallScript: true }),
      locked({ license: 'SSPL-1.0' }),
      locked({ license: undefined }),
      locked({ link: true }),
      () =>
        weakLockfile({
          packages: Object.fromEntries(Array.from({ length: 151 }, (_, at) => [`node_modules/${at}`, sound])),
        }),
    ],
  },
  {
    item: 'X10',
    claim: 'each package has an exact version and a reason',
    check: () => weakManifest(manifest, dependencyReasons),
    undone: [
      () => weakManifest({ dependencies: { x: '^4.0.0' } }, { x: reason }),
      () => weakManifest({ dependencies: { x: 'github:x/x' } }, { x: reason }),
      () => weakManifest({ dependencies: { x: '1.0.0' } }, {}),
      () => weakManifest({ scripts: { postinstall: 'x' } }, {}),
      () => weakManifest({}, { x: reason }),
    ],
  },
  {
    item: 'X10',
    claim: 'an install runs nothing, and no version drifts',
    check: () => weakSettings(readRepositoryFile('.npmrc')),
    undone: [
      () => weakSettings('save-exact=true'),
      () => weakSettings('ignore-scripts=true'),
      () => weakSettings('ignore-scripts=true\nsave-exact=true\nregistry=http://evil.example/'),
    ],
  },
]
