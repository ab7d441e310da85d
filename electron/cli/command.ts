import type { FormatName } from '../../newsroom/formats/format-names.ts'
import type { ReaderName } from '../../newsroom/formats/reader.ts'
import type { DatelineStyle } from '../../newsroom/story/dateline.ts'

/** A command as it was given. */
export type Command =
  | { readonly name: 'help' }
  | ImportCommand
  | { readonly name: 'list'; readonly desk: string; readonly json: boolean }
  | CheckCommand
  | ExportCommand
  | PackCommand
  | ProofCommand

/** The command to take foreign copy in, a file, a zip, a folder or standard input as `-`; or a packet. */
export type ImportCommand = {
  readonly name: 'import'
  readonly file: string
  readonly desk: string
  /** The reader to use whatever the content looks like; null to go by the content. */
  readonly as: ReaderName | null
  /** A packet's story comes in as a story of its own where the desk has it already. */
  readonly asCopy: boolean
  readonly userData?: string
  readonly json: boolean
}

/** Where the vocabulary of subjects is: IPTC's own file, or the program's folder with the release that is kept in it. */
export type TopicsNamed = { readonly topics?: string; readonly userData?: string }

/** The command to check a story. */
export type CheckCommand = TopicsNamed & {
  readonly name: 'check'
  readonly story: string
  readonly desk?: string
  readonly json: boolean
}

/** The command to hand a story over in one file. */
export type PackCommand = {
  readonly name: 'pack'
  readonly story: string
  readonly desk?: string
  readonly out: string
  readonly userData?: string
  readonly json: boolean
}

/** The command to prove what a story comes to in some formats. */
export type ProofCommand = TopicsNamed & {
  readonly name: 'proof'
  readonly story: string
  readonly desk?: string
  readonly formats: readonly FormatName[]
  readonly style?: DatelineStyle
  readonly json: boolean
}

/**
 * The command to export stories: one; several, as one document of each format that holds a set, in the order given, and each
 * by itself in the others; or all of a desk.
 */
export type ExportCommand = TopicsNamed & {
  readonly name: 'export'
  /** Story folders or ids; empty for `isAll`. */
  readonly stories: readonly string[]
  /** Every story of the desk that is not in the bin, the latest first. */
  readonly isAll: boolean
  readonly desk?: string
  readonly formats: readonly FormatName[]
  readonly out: string
  readonly style?: DatelineStyle
  readonly zip: boolean
  /** Nothing leaves that says where a picture was taken. */
  readonly withoutPlaces: boolean
  readonly json: boolean
}
