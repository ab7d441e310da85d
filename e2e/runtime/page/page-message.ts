/** What the isolated world of a page tells the main process. */
export type PageMessage =
  | readonly ['send', channel: string, values: unknown[]]
  | readonly ['invoke', channel: string, id: number, values: unknown[]]
  | readonly ['open', url: string, frameName: string, features: string]
  | readonly ['close']
  | readonly ['title', title: string]
  | readonly ['zoom', factor: number]
  | readonly ['chord', chord: KeyChord]
  | readonly ['focus']
  | readonly ['complaint', text: string]
  | readonly ['preload-error', error: Error]

/** What the main process tells the isolated world of a page. */
export type HostMessage =
  | readonly ['reply', id: number, fine: boolean, value: unknown]
  | readonly ['event', channel: string, values: unknown[]]

/** A key press that the page left unhandled, as `KeyboardEvent` names it. */
export type KeyChord = {
  readonly key: string
  readonly code: string
  readonly control: boolean
  readonly alt: boolean
  readonly shift: boolean
  readonly meta: boolean
}

/** Everything the scripts of a page are told when they are injected. */
export type PageSettings = {
  /** Names of the two synchronous events by which the worlds of the page talk. */
  readonly toIsolated: string
  readonly toMain: string
  /** Name of the function by which the isolated world calls the main process. */
  readonly binding: string
  /** Name of the function by which the main process calls the isolated world. */
  readonly deliver: string
  readonly preloadPath: string
  /** The custom schemes, and the ending of the https hosts that stand for them in the page. */
  readonly schemes: readonly string[]
  readonly hostSuffix: string
  /** Whether a person looks at the window and may close it by its frame. */
  readonly visible: boolean
  readonly process: Readonly<Record<string, unknown>>
}
