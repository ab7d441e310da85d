import { mkdirSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { dirname, isAbsolute, join } from 'node:path'

type PathName = Parameters<Electron.App['getPath']>[0]

/** The folders an app is told of, after the freedesktop rules. */
export class AppPaths {
  private readonly chosen = new Map<string, string>()
  private readonly readName: () => string
  private readonly executable: string

  constructor(readName: () => string, executable: string) {
    this.readName = readName
    this.executable = executable
  }

  get(name: PathName): string {
    return this.chosen.get(name) ?? this.usual(name)
  }

  /** Makes the folder where it does not exist. Throws for a path that is not absolute. */
  set(name: string, path: string): void {
    if (!isAbsolute(path)) throw new Error('Path must be absolute')
    mkdirSync(path, { recursive: true })
    this.chosen.set(name, path)
  }

  private usual(name: string): string {
    switch (name) {
      case 'appData':
        return process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config')
      case 'userData':
        return join(this.get('appData'), this.readName())
      case 'sessionData':
        return this.get('userData')
      case 'logs':
        return join(this.get('userData'), 'logs')
      case 'crashDumps':
        return join(this.get('userData'), 'Crashpad')
      case 'temp':
        return tmpdir()
      case 'exe':
      case 'module':
        return this.executable
      case 'assets':
        return dirname(this.executable)
      default:
        return usualInHome(name)
    }
  }
}

function usualInHome(name: string): string {
  if (name === 'home') return homedir()
  const folders = ['desktop', 'documents', 'downloads', 'music', 'pictures', 'videos']
  if (!folders.includes(name)) throw new Error(`Failed to get '${name}' path`)
  return join(homedir(), name.charAt(0).toUpperCase() + name.slice(1))
}
