import { customSchemes } from './custom-schemes.ts'

/** A frame as handlers see it: the page's own, or one within the page. */
export class WebFrame implements Pick<
  Electron.WebFrameMain,
  'url' | 'origin' | 'name' | 'detached' | 'isDestroyed'
> {
  readonly name = ''
  readonly detached = false
  readonly parent: WebFrame | null
  private readonly readUrl: () => string

  constructor(readUrl: () => string, parent: WebFrame | null) {
    this.readUrl = readUrl
    this.parent = parent
  }

  get url(): string {
    return this.readUrl()
  }

  get origin(): string {
    return customSchemes.originOf(this.url)
  }

  get top(): WebFrame {
    return this.parent?.top ?? this
  }

  isDestroyed(): boolean {
    return false
  }
}
