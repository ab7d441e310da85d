/** Where a command stands in the application menu. */
export type MenuName = 'story' | 'edit' | 'insert' | 'format' | 'view' | 'desk' | 'help'

/**
 * One thing the user can have done. Its name is in the catalogue under `command.<id>`.
 *
 * The shortcut is in Electron's accelerator form. `handledBy` says who acts: the window, or the system through a role.
 */
export type Command = {
  readonly id: string
  readonly menu: MenuName
  readonly shortcut: string
  readonly role?:
    | 'undo'
    | 'redo'
    | 'cut'
    | 'copy'
    | 'paste'
    | 'pasteAndMatchStyle'
    | 'selectAll'
    | 'togglefullscreen'
    | 'quit'
    | 'minimize'
  /** Begins a new group in its menu. */
  readonly opensGroup?: true
}

/** Every command there is. Menu, palette, toolbar and help are drawn from this table. */
export const commands = [
  { id: 'story.new', menu: 'story', shortcut: 'CmdOrCtrl+N' },
  { id: 'story.intake', menu: 'story', shortcut: 'CmdOrCtrl+Shift+I' },
  { id: 'story.open-file', menu: 'story', shortcut: 'CmdOrCtrl+O' },
  { id: 'story.take-in-files', menu: 'story', shortcut: 'CmdOrCtrl+Alt+I' },
  { id: 'story.take-in-folder', menu: 'story', shortcut: 'CmdOrCtrl+Alt+Shift+I' },
  { id: 'story.save', menu: 'story', shortcut: 'CmdOrCtrl+S', opensGroup: true },
  { id: 'story.save-copy', menu: 'story', shortcut: 'CmdOrCtrl+Shift+S' },
  { id: 'story.duplicate', menu: 'story', shortcut: 'CmdOrCtrl+Shift+D' },
  { id: 'story.rename', menu: 'story', shortcut: 'F2' },
  { id: 'story.bin', menu: 'story', shortcut: 'CmdOrCtrl+Shift+Backspace' },
  { id: 'story.reveal', menu: 'story', shortcut: 'CmdOrCtrl+Alt+R' },
  { id: 'story.versions', menu: 'story', shortcut: 'CmdOrCtrl+Alt+V' },
  { id: 'story.preview', menu: 'story', shortcut: 'CmdOrCtrl+P', opensGroup: true },
  { id: 'story.export', menu: 'story', shortcut: 'CmdOrCtrl+E' },
  { id: 'story.prove', menu: 'story', shortcut: 'CmdOrCtrl+Alt+E' },
  { id: 'story.packet', menu: 'story', shortcut: 'CmdOrCtrl+Shift+E' },
  { id: 'story.open-packet', menu: 'story', shortcut: 'CmdOrCtrl+Alt+O' },
  { id: 'story.merge', menu: 'story', shortcut: 'CmdOrCtrl+Alt+M' },
  { id: 'window.close', menu: 'story', shortcut: 'CmdOrCtrl+W', opensGroup: true },
  { id: 'app.quit', menu: 'story', shortcut: 'CmdOrCtrl+Q', role: 'quit' },
  { id: 'edit.undo', menu: 'edit', shortcut: 'CmdOrCtrl+Z' },
  { id: 'edit.redo', menu: 'edit', shortcut: 'CmdOrCtrl+Shift+Z' },
  { id: 'edit.cut', menu: 'edit', shortcut: 'CmdOrCtrl+X', role: 'cut', opensGroup: true },
  { id: 'edit.copy', menu: 'edit', shortcut: 'CmdOrCtrl+C', role: 'copy' },
  { id: 'edit.paste', menu: 'edit', shortcut: 'CmdOrCtrl+V', role: 'paste' },
  { id: 'edit.paste-plain', menu: 'edit', shortcut: 'CmdOrCtrl+Shift+V', role: 'pasteAndMatchStyle' },
  { id: 'edit.select-all', menu: 'edit', shortcut: 'CmdOrCtrl+A', role: 'selectAll' },
  { id: 'insert.picture', menu: 'insert', shortcut: 'CmdOrCtrl+Alt+P' },
  { id: 'insert.crosshead', menu: 'insert', shortcut: 'CmdOrCtrl+Alt+2' },
  { id: 'insert.paragraph', menu: 'insert', shortcut: 'CmdOrCtrl+Alt+0' },
  { id: 'insert.list', menu: 'insert', shortcut: 'CmdOrCtrl+Shift+8', opensGroup: true },
  { id: 'insert.ordered-list', menu: 'insert', shortcut: 'CmdOrCtrl+Shift+7' },
  { id: 'insert.quote', menu: 'insert', shortcut: 'CmdOrCtrl+Alt+Q' },
  { id: 'insert.pull-quote', menu: 'insert', shortcut: 'CmdOrCtrl+Alt+U' },
  { id: 'insert.fact-box', menu: 'insert', shortcut: 'CmdOrCtrl+Alt+F' },
  { id: 'insert.table', menu: 'insert', shortcut: 'CmdOrCtrl+Alt+T' },
  { id: 'insert.separator', menu: 'insert', shortcut: 'CmdOrCtrl+Alt+H' },
  { id: 'insert.correction', menu: 'insert', shortcut: 'CmdOrCtrl+Alt+C', opensGroup: true },
  { id: 'insert.desk-note', menu: 'insert', shortcut: 'CmdOrCtrl+Alt+N' },
  { id: 'format.bold', menu: 'format', shortcut: 'CmdOrCtrl+B' },
  { id: 'format.italic', menu: 'format', shortcut: 'CmdOrCtrl+I' },
  { id: 'format.underline', menu: 'format', shortcut: 'CmdOrCtrl+U' },
  { id: 'format.strike', menu: 'format', shortcut: 'CmdOrCtrl+Shift+X' },
  { id: 'format.subscript', menu: 'format', shortcut: 'CmdOrCtrl+,' },
  { id: 'format.superscript', menu: 'format', shortcut: 'CmdOrCtrl+.' },
  { id: 'format.code', menu: 'format', shortcut: 'CmdOrCtrl+Shift+M' },
  { id: 'format.link', menu: 'format', shortcut: 'CmdOrCtrl+Shift+K', opensGroup: true },
  { id: 'format.tk', menu: 'format', shortcut: 'CmdOrCtrl+Alt+K' },
  { id: 'format.clear', menu: 'format', shortcut: 'CmdOrCtrl+\\' },
  { id: 'view.palette', menu: 'view', shortcut: 'CmdOrCtrl+K' },
  { id: 'view.desk', menu: 'view', shortcut: 'CmdOrCtrl+1', opensGroup: true },
  { id: 'view.slip', menu: 'view', shortcut: 'CmdOrCtrl+2' },
  { id: 'view.copy-only', menu: 'view', shortcut: 'CmdOrCtrl+Shift+F' },
  { id: 'view.next-part', menu: 'view', shortcut: 'F6', opensGroup: true },
  { id: 'view.previous-part', menu: 'view', shortcut: 'Shift+F6' },
  { id: 'view.theme', menu: 'view', shortcut: 'CmdOrCtrl+Shift+L', opensGroup: true },
  { id: 'view.language', menu: 'view', shortcut: 'CmdOrCtrl+Alt+L' },
  { id: 'view.full-screen', menu: 'view', shortcut: 'F11', role: 'togglefullscreen' },
  { id: 'desk.open', menu: 'desk', shortcut: 'CmdOrCtrl+Shift+O' },
  { id: 'desk.window', menu: 'desk', shortcut: 'CmdOrCtrl+Shift+N' },
  { id: 'desk.house', menu: 'desk', shortcut: 'CmdOrCtrl+Alt+,' },
  { id: 'desk.lost', menu: 'desk', shortcut: 'CmdOrCtrl+Alt+Shift+V' },
  { id: 'desk.filter', menu: 'desk', shortcut: 'CmdOrCtrl+L', opensGroup: true },
  { id: 'desk.next', menu: 'desk', shortcut: 'CmdOrCtrl+Alt+Down' },
  { id: 'desk.previous', menu: 'desk', shortcut: 'CmdOrCtrl+Alt+Up' },
  { id: 'help.shortcuts', menu: 'help', shortcut: 'CmdOrCtrl+/' },
] as const satisfies readonly Command[]

export type CommandId = (typeof commands)[number]['id']

/** True for the name of a command that exists. */
export function isCommandId(id: string): id is CommandId {
  return commands.some((command) => command.id === id)
}
