/** Names below an export's own, and the bytes in base64; an empty name for an export that is one file. */
export type ExportedFiles = readonly (readonly [string, string])[]

/** Something that was tried at a desk, or that the desk has acknowledged. */
export type Note =
  /** Version `version` of a story is on its way. */
  | { readonly kind: 'tried'; readonly story: string; readonly version: number }
  /** The desk has said that it has this version, in the file or in the journal. */
  | { readonly kind: 'kept'; readonly story: string; readonly version: number }
  | { readonly kind: 'creating'; readonly story: string }
  | { readonly kind: 'created'; readonly story: string }
  | { readonly kind: 'picture'; readonly story: string; readonly name: string; readonly sha256: string }
  /** A story is on its way to another place: it may be at either. */
  | { readonly kind: 'moving'; readonly story: string }
  /** It lies under a name that begins so: a name that is taken is numbered. */
  | { readonly kind: 'placed'; readonly story: string; readonly name: string; readonly binned: boolean }
  /** The history has it, under this name; empty for none. A mere save gives way to the next one within ten seconds. */
  | {
      readonly kind: 'version'
      readonly story: string
      readonly id: string
      readonly name: string
      readonly isMereSave: boolean
    }
  /** Bytes that must be found again: in a file, in the history, or by a word of theirs in another story's file. */
  | { readonly kind: 'owed'; readonly story: string; readonly sha256: string; readonly mark: string }
  /** Somebody else has written the file, and what is to be done is not decided; or it is. */
  | { readonly kind: 'conflict'; readonly story: string; readonly isOver: boolean }
  | { readonly kind: 'exporting'; readonly name: string; readonly files: ExportedFiles }
  | { readonly kind: 'exported'; readonly name: string }

/** What must hold of a story. */
export type Due = {
  must: boolean
  tried: number
  kept: number
  readonly pictures: Map<string, string>
  place: { readonly name: string; readonly binned: boolean } | null
  /** Versions by their ids. */
  readonly versions: Map<string, { readonly name: string; readonly isMereSave: boolean }>
  /** The marks of bytes by their hashes. */
  readonly owed: Map<string, string>
  isInConflict: boolean
}

/** What must hold of a desk and of the folder that exports go to. */
export type Ledger = {
  readonly stories: ReadonlyMap<string, Due>
  /** The files of each export by name, as their bytes in base64. */
  readonly exports: ReadonlyMap<string, { readonly files: ExportedFiles; must: boolean }>
}

/** What must hold after the given notes. */
export function ledgerOf(notes: readonly Note[]): Ledger {
  const stories = new Map<string, Due>()
  const exports = new Map<string, { readonly files: ExportedFiles; must: boolean }>()
  for (const note of notes) {
    if (note.kind === 'exporting') exports.set(note.name, { files: note.files, must: false })
    else if (note.kind === 'exported') {
      const due = exports.get(note.name)
      if (due) due.must = true
    } else {
      const due = stories.get(note.story) ?? nothingDue()
      stories.set(note.story, due)
      enter(due, note)
    }
  }
  return { stories, exports }
}

function nothingDue(): Due {
  return {
    must: false,
    tried: 0,
    kept: 0,
    pictures: new Map(),
    place: null,
    versions: new Map(),
    owed: new Map(),
    isInConflict: false,
  }
}

function enter(due: Due, note: Exclude<Note, { kind: 'exporting' | 'exported' }>): void {
  switch (note.kind) {
    case 'tried':
      due.tried = Math.max(due.tried, note.version)
      for (const [id, { isMereSave }] of due.versions) if (isMereSave) due.versions.delete(id)
      break
    case 'kept':
      due.kept = Math.max(due.kept, note.version)
      break
    case 'creating':
      break
    case 'created':
      due.must = true
      break
    case 'picture':
      due.pictures.set(note.name, note.sha256)
      break
    case 'moving':
      due.place = null
      break
    case 'placed':
      due.place = { name: note.name, binned: note.binned }
      break
    case 'version':
      due.versions.set(note.id, {
        name: note.name,
        isMereSave: note.isMereSave && (due.versions.get(note.id)?.isMereSave ?? true),
      })
      break
    case 'owed':
      due.owed.set(note.sha256, note.mark)
      break
    case 'conflict':
      due.isInConflict = !note.isOver
      break
  }
}
