import type { PublishableInline, Run } from '../../story/inline.ts'
import type { LineShape } from '../intake/copy-line.ts'
import type { LineRole } from '../proposal.ts'

/** A remark of somebody on words of an office file, or a change of them that nobody has accepted. */
export type OfficeMark = {
  readonly kind: 'comment' | 'insert' | 'delete'
  readonly by: string
  /** As the file says it; empty where it says nothing. */
  readonly at: string
  /** What is remarked; empty for a change. */
  readonly remark: string
}

/** Under this name a run carries what `OfficeSign` says, until the copy is a story. */
export const signName = 'office'

/** What stands in a run besides words: a mark of somebody, or the picture whose place the run keeps. */
export type OfficeSign = { readonly mark?: OfficeMark; readonly picture?: OfficePicture }

/** The sign of a run, or an empty one. */
export function signOf(run: Run): OfficeSign {
  return (run[signName] as OfficeSign | undefined) ?? {}
}

/** A paragraph of an office file: how it stands, and what its style says that it is. */
export type OfficeLine = {
  readonly kind: 'line'
  readonly words: readonly PublishableInline[]
  readonly shape: LineShape
  /** Null where the style says nothing. */
  readonly role: LineRole | null
  /** 1 for the outermost heading; absent for what is none. */
  readonly level?: number
}

/** A picture in an office file; null bytes where it only says where the picture lies. */
export type OfficePicture = {
  readonly kind: 'picture'
  readonly name: string
  readonly bytes: Uint8Array | null
  /** Where the picture lies, for one that is not in the file. */
  readonly href?: string
  readonly alt: string
}

/** A table of an office file. */
export type OfficeTable = {
  readonly kind: 'table'
  readonly rows: readonly {
    readonly isHead: boolean
    readonly cells: readonly (readonly PublishableInline[])[]
  }[]
}

export type OfficePart = OfficeLine | OfficePicture | OfficeTable

/** What an office file holds, in the order in which it is read. */
export type OfficeCopy = {
  readonly parts: readonly OfficePart[]
  /** Words that are no part of the copy: headers, footers, what is hidden. */
  readonly setAside: readonly string[]
  readonly notes: readonly string[]
  /** What the file says of itself, by the names it uses: `dc:title`. */
  readonly properties: Readonly<Record<string, string>>
}
