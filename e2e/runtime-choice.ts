import { existsSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** What runs the app: Electron itself, or what takes its place. */
export type Runtime = { readonly name: 'electron' | 'stand-in'; readonly executable: string }

/** Electron's own binary, or null where it has not been downloaded. */
export function findElectron(): string | null {
  const names: Partial<Record<NodeJS.Platform, string>> = {
    darwin: 'Electron.app/Contents/MacOS/Electron',
    win32: 'electron.exe',
  }
  const path = join(root, 'node_modules/electron/dist', names[process.platform] ?? 'electron')
  return existsSync(path) ? path : null
}

/**
 * Electron where it is installed, otherwise the stand-in. `DATELINE_RUNTIME` forces one of them; throws where that
 * one is not to be had, so that a run with the stand-in never passes for a run with Electron.
 */
export function chooseRuntime(): Runtime {
  const wanted = process.env.DATELINE_RUNTIME ?? ''
  const electron = findElectron()
  if (!['', 'electron', 'stand-in'].includes(wanted))
    throw new Error(`DATELINE_RUNTIME is neither electron nor stand-in: ${wanted}`)
  if (wanted !== 'stand-in' && electron !== null) return { name: 'electron', executable: electron }
  if (wanted === 'electron')
    throw new Error(
      'DATELINE_RUNTIME asks for Electron, whose binary is not installed: npm run setup -- --again',
    )
  return { name: 'stand-in', executable: join(root, 'e2e/runtime/electron') }
}
