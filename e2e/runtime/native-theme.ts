import { EventEmitter } from 'node:events'
import { openContents } from './open-contents.ts'
import type { ProtocolSession } from './protocol-connection.ts'
import { refuseMissing } from './unsupported.ts'

type ThemeSource = 'system' | 'light' | 'dark'

/** Light or dark, for all windows. The system's own choice is not known to the stand-in and counts as light. */
export class NativeTheme
  extends EventEmitter
  implements
    Pick<
      Electron.NativeTheme,
      'themeSource' | 'shouldUseDarkColors' | 'shouldUseHighContrastColors' | 'inForcedColorsMode'
    >
{
  readonly shouldUseHighContrastColors = false
  readonly shouldUseInvertedColorScheme = false
  readonly shouldUseDarkColorsForSystemIntegratedUI = false
  readonly inForcedColorsMode = false
  readonly prefersReducedTransparency = false
  private source: ThemeSource = 'system'

  get themeSource(): ThemeSource {
    return this.source
  }

  set themeSource(source: ThemeSource) {
    if (source === this.source) return
    this.source = source
    for (const contents of openContents)
      contents.target.opened.then((session) => this.paint(session)).catch(() => undefined)
    this.emit('updated')
  }

  get shouldUseDarkColors(): boolean {
    return this.source === 'dark'
  }

  /** For the runtime: shows a page in the chosen colours. */
  paint(session: ProtocolSession): void {
    const value = this.source === 'system' ? '' : this.source
    session.attempt('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] })
  }
}

refuseMissing(NativeTheme.prototype, 'nativeTheme')

/** What the app imports as `nativeTheme`. */
export const nativeTheme = new NativeTheme()
